package org.rogatory.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.letter.Frame.Party;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.request.ActView;
import org.rogatory.request.RequestView;
import org.rogatory.request.StatedRequest;

/** A request as a letter: its terms, then what it says, section by section as its article has it. */
final class RequestLetter {
    /** What stands elsewhere on the letter. */
    private static final Set<String> ELSEWHERE = Set.of("kind", "requestedState", "ownReference", "content");

    private final Frame frame;
    private final Particulars particulars;
    private final StatedRequest stated;
    private final JsonNode said;

    RequestLetter(Frame frame, StatedRequest stated, ObjectMapper mapper) {
        this.frame = frame;
        this.stated = stated;
        this.particulars = new Particulars(
                frame.sheet(),
                frame.labels(),
                new Values(frame.labels(), frame.names(), stated.request().kind()));
        this.said = mapper.valueToTree(stated.request());
    }

    Letter written() {
        var request = stated.request();
        frame.front(
                request.kind(), frame.labels().code(request.kind()), from(request), to(request), request.submittedAt());
        terms();
        content();
        frame.documents(stated.documents());
        if (!stated.saidIn().isEmpty()) {
            frame.record(request.id(), stated.saidIn());
        }
        frame.signature();
        return Letter.of(
                frame.sheet(),
                stated.saidIn().stream().findFirst().map(frame.proof()::address),
                request.submittedAt().orElse(request.changedAt()));
    }

    static Party from(RequestView request) {
        return new Party(request.requestingState(), Optional.of(request.requestingAuthority()), request.ownReference());
    }

    static Optional<Party> to(RequestView request) {
        return request.requestedState()
                .map(state -> new Party(state, request.requestedAuthority(), request.requestedReference()));
    }

    private void terms() {
        frame.heading("particulars");
        Arrays.stream(Draft.class.getRecordComponents())
                .filter(component -> !ELSEWHERE.contains(component.getName()))
                .forEach(component -> particulars.one(component, said.path(component.getName())));
    }

    private void content() {
        var notice = notice();
        notice.ifPresent(
                name -> frame.sheet().line("p", "notice", frame.labels().text(name)));
        var kind = stated.request().kind();
        var content = said.path("content");
        Sections.of(kind, Procedures.of(kind).orElseThrow().form()).forEach((article, components) -> {
            var there = components.stream()
                    .filter(component -> !content.path(component.getName()).isMissingNode())
                    .filter(component -> !content.path(component.getName()).isEmpty()
                            || content.path(component.getName()).isValueNode())
                    .toList();
            if (!there.isEmpty()) {
                frame.sheet().line("h2", "", frame.labels().article(article));
                there.forEach(component -> particulars.one(component, content.path(component.getName())));
            }
        });
    }

    private Optional<String> notice() {
        List<ActView> acts = stated.saidIn();
        if (!acts.isEmpty() && acts.get(0).erased()) {
            return Optional.of("erased");
        }
        return stated.sealed() ? Optional.of("sealed") : Optional.empty();
    }
}
