package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.rogatory.http.Answer;
import org.rogatory.http.Change;
import org.rogatory.http.Idempotency;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Remembered;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.registry.RegistryChange.Entry;

/** Changes the registry: checked, one after the other, and each written down with what was there before. */
@ApplicationScoped
@Transactional
public class RegistryKeeping {
    private static final int CREATED = 201;

    private final RegisteredStates states;
    private final RegisteredAuthorities authorities;
    private final RegistryBook book;
    private final Tags tags;
    private final StrictJson strict;
    private final Idempotency idempotency;
    private final Clock clock;

    RegistryKeeping(
            RegisteredStates states,
            RegisteredAuthorities authorities,
            RegistryBook book,
            Tags tags,
            StrictJson strict,
            Idempotency idempotency,
            Clock clock) {
        this.states = states;
        this.authorities = authorities;
        this.book = book;
        this.tags = tags;
        this.strict = strict;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Replaces the dated list of a State's instruments, 64, 65, 67. */
    StateView treatyStatus(Registrar by, String code, JsonNode body, Preconditions preconditions) {
        var change = strict.as(body, TreatyStatusChange.class, "");
        var writing = book.open(by);
        var state = own(by, code, preconditions, writing);
        refuse(InstrumentRules.faults(change.instruments(), writing.today(), "/instruments"));
        var before = new TreatyStatusChange(
                state.instruments().stream().map(NewInstrument::of).toList());
        state.bring(change.instruments().stream().map(NewInstrument::deposited).toList());
        writing.record(Entry.treatyStatus(code), Optional.of(before), change);
        return StateView.of(state.under(states.convention()), writing.today());
    }

    /** Adds a dated value of a declaration; what held on an earlier day stays. */
    StateView declare(Registrar by, String code, DeclarationName name, JsonNode body, Preconditions preconditions) {
        var declaration = strict.as(body, NewDeclaration.class, "");
        var writing = book.open(by);
        var state = own(by, code, preconditions, writing);
        refuse(Stream.of(
                        DeclarationRules.form(name, declaration.value(), "/value"),
                        DeclarationRules.ahead(declaration.from(), writing.today(), "/from"))
                .flatMap(Optional::stream)
                .toList());
        var before = state.declared(name, declaration.from()).map(d -> new NewDeclaration(d.setting(), d.validFrom()));
        state.declare(new Declaration(name, declaration.from(), declaration.value()));
        writing.record(new Entry(code, name.wireName()), before, declaration);
        return StateView.of(state.under(states.convention()), writing.today());
    }

    /** Registers an authority under a new id. */
    Answer<AuthorityView> register(Registrar by, JsonNode body, Change change) {
        var sent = strict.as(body, NewAuthority.class, "");
        var before = change.key().flatMap(key -> idempotency.claim(key, change.fingerprint(), clock.instant()));
        if (before.isPresent()) {
            return again(before.get());
        }
        allow(by, sent.state());
        var writing = book.open(by);
        refuse(
                states.findByIdOptional(sent.state()).isPresent()
                        ? List.of()
                        : List.of(BadInput.at("/state", "is no State of the registry")));
        var view = write(writing, sent, UuidVersion7Strategy.INSTANCE.generateUuid(null), Optional.empty());
        var answer = new Remembered(
                CREATED,
                Optional.of("/v1/authorities/" + view.id()),
                Optional.of(tags.of(view)),
                Optional.of(view.id().toString()));
        change.key().ifPresent(key -> idempotency.remember(key, answer));
        return new Answer<>(view, answer, false);
    }

    private Answer<AuthorityView> again(Remembered before) {
        var row = authorities.findById(UUID.fromString(before.effect().orElseThrow()));
        return new Answer<>(AuthorityView.of(row.asAuthority()), before, true);
    }

    /** Replaces what is registered of an authority; its State stays. */
    AuthorityView change(Registrar by, UUID id, JsonNode body, Preconditions preconditions) {
        var sent = strict.as(body, NewAuthority.class, "");
        var writing = book.open(by);
        var row = authorities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var before = row.asAuthority();
        allow(by, before.state());
        preconditions.required(tags.of(AuthorityView.of(before)));
        refuse(
                sent.state().equals(before.state())
                        ? List.of()
                        : List.of(BadInput.at(
                                "/state", "must be %s: an authority stays with its State".formatted(before.state()))));
        return write(writing, sent, id, Optional.of(row));
    }

    private AuthorityView write(
            RegistryBook.Writing writing, NewAuthority sent, UUID id, Optional<RegisteredAuthority> row) {
        var before = row.map(RegisteredAuthority::asAuthority);
        var others = authorities.ofStates(Set.of(sent.state())).stream()
                .map(RegisteredAuthority::asAuthority)
                .toList();
        refuse(AuthorityRules.faults(sent, id, before, others, ""));
        var after = sent.under(id);
        row.ifPresentOrElse(r -> r.become(after), () -> authorities.persist(new RegisteredAuthority(after)));
        writing.record(new Entry(sent.state(), id.toString()), before.map(AuthorityView::of), AuthorityView.of(after));
        return AuthorityView.of(after);
    }

    private RegisteredState own(Registrar by, String code, Preconditions preconditions, RegistryBook.Writing writing) {
        var state = states.findByIdOptional(code).orElseThrow(ProblemException::notFound);
        allow(by, code);
        preconditions.required(tags.of(StateView.of(state.under(states.convention()), writing.today())));
        return state;
    }

    /** 403, although the entry can be seen: a State's registrar keeps its own alone, 37(19), 40(12). */
    static void allow(Registrar by, String state) {
        if (by.state().filter(own -> !own.equals(state)).isPresent()) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "The registrar of a State keeps the entries of that State alone.");
        }
    }

    private static void refuse(List<BadInput> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalidBody(faults);
        }
    }
}
