package org.rogatory.procedure.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.Draft;

/** One request of a world: its draft, what it has come to, and everything that was done in it. */
record Case(UUID id, Draft draft, CaseFile file, List<Deed> deeds) {

    /** An accepted act, what was posted, and on which day. */
    record Deed(Act act, ActBody body, LocalDate day) {
        ActType type() {
            return act.type();
        }
    }

    static Case of(Draft draft) {
        var id = id(draft.kind());
        return new Case(id, draft, CaseFile.draft(id), List.of());
    }

    /** Of the one request of the kind in a world. */
    static UUID id(Kind kind) {
        return UUID.nameUUIDFromBytes(kind.name().getBytes(UTF_8));
    }

    Kind kind() {
        return draft.kind();
    }

    Status status() {
        return file.status();
    }

    Case after(Act act, ActBody body, LocalDate day) {
        return after(new Deed(act, body, day));
    }

    private Case after(Deed deed) {
        var more = new ArrayList<>(deeds);
        more.add(deed);
        return new Case(id, draft, file.after(deed.act()), List.copyOf(more));
    }

    /** One act further on the way to what it became. */
    Case towards(Case became) {
        return deeds.size() + 1 == became.deeds.size() ? became : after(became.deeds.get(deeds.size()));
    }

    /** The newest act of that type. */
    Optional<Deed> last(ActType type) {
        return deeds.stream().filter(d -> d.type() == type).reduce((earlier, later) -> later);
    }

    boolean did(ActType... types) {
        return deeds.stream().anyMatch(d -> List.of(types).contains(d.type()));
    }

    /** The bodies posted of that class, oldest first. */
    <B extends ActBody> List<B> posted(Class<B> type) {
        return deeds.stream()
                .map(Deed::body)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
