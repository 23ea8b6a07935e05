package org.rogatory.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Days;
import org.rogatory.registry.Authority;
import org.rogatory.request.ActView;
import org.rogatory.request.DocumentView;

/** What letters have in common: who writes to whom, the documents, the record that proves what they say. */
record Frame(Sheet sheet, Labels labels, Names names, Proof proof) {

    /**
     * Who writes, or to whom.
     *
     * @param authority where one is known already
     */
    record Party(String state, Optional<UUID> authority, Optional<String> reference) {}

    /** A heading of the letter's own, then what stands under it. */
    Frame heading(String name, Object... arguments) {
        sheet.line("h2", "", labels.text(name, arguments));
        return this;
    }

    Frame field(String name, String value) {
        sheet.field(labels.text(name), value);
        return this;
    }

    void front(Kind kind, String title, Party from, Optional<Party> to, Optional<Instant> date) {
        sheet.open("front")
                .line("p", "kicker", labels.text("convention") + Sheet.DASH + labels.article(kind.article()))
                .line("h1", "", title);
        if (date.isEmpty()) {
            sheet.line("p", "draft", labels.text("draft"));
        }
        date.ifPresent(at -> field("date", Days.of(at).toString()));
        from.reference().ifPresent(reference -> field("our-reference", reference));
        to.flatMap(Party::reference).ifPresent(reference -> field("your-reference", reference));
        sheet.close();
        party("from", from);
        to.ifPresent(receiver -> party("to", receiver));
    }

    private void party(String name, Party party) {
        var authority = party.authority().flatMap(names::authority);
        sheet.open("party");
        field(name, names.state(party.state()));
        authority.ifPresent(named -> field("authority", named.name()));
        authority
                .map(Authority::address)
                .filter(address -> !address.isBlank())
                .ifPresent(address -> field("address", address));
        sheet.close();
    }

    /** Each with what identifies it. */
    void documents(List<DocumentView> documents) {
        if (documents.isEmpty()) {
            return;
        }
        heading("documents");
        int number = 1;
        for (var document : documents) {
            var erased = document.erasedAt().isPresent();
            sheet.field(number++ + ".", erased ? labels.text("document-erased") : document.name())
                    .open("part");
            field("media-type", document.mediaType());
            field("size", labels.text("bytes", document.size()));
            document.language()
                    .ifPresent(
                            tag -> sheet.field(labels.property(DocumentView.class, "language"), names.language(tag)));
            document.translationOf().ifPresent(original -> field("translation-of", names.of(original)));
            document.medium().ifPresent(medium -> field("medium", medium));
            field("digest", document.sha256());
            sheet.close();
        }
    }

    /** The acts that say it, with the digests under which they stand in the log, and where to ask for the first of them. */
    void record(UUID request, List<ActView> acts) {
        heading("record").field("request", request.toString());
        act(acts.get(0));
        if (acts.size() > 1) {
            sheet.line("p", "note", labels.text("changed"));
            acts.stream().skip(1).forEach(this::act);
        }
        field("verification", proof.address(acts.get(0)));
        sheet.line("p", "note", labels.text("verify", proof.log()));
    }

    private void act(ActView act) {
        sheet.field(labels.text("act", act.number()), labels.code(act.type())).open("part");
        field("date", act.at().truncatedTo(ChronoUnit.MICROS).toString()).field("digest", act.digest());
        act.recordedFrom().ifPresent(paper -> sheet.line("p", "note", labels.text("on-paper", paper.receivedOn())));
        sheet.close();
    }

    /** Where somebody signs by hand, if that is wanted. */
    void signature() {
        sheet.line("p", "note", labels.text("as-given")).open("sign");
        field("name-and-function", "").field("signature", "").field("seal", "");
        sheet.close();
    }
}
