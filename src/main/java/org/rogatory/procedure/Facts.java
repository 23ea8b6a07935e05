package org.rogatory.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.Draft;

/** What rules may ask beyond the case file: the registry on the day of the act, the draft, documents, other requests. */
public interface Facts {

    Optional<StateProfile> state(String code);

    Optional<AuthorityProfile> authority(UUID id);

    /** The authority of the State that receives requests of this kind, for the territory when one is named, 40(12). */
    Optional<AuthorityProfile> addressee(String state, Kind kind, Optional<String> territory);

    /** The draft that SUBMIT submits, and who made it. */
    Optional<Drafted> draft();

    /** The request of this id, if the acting State may know of it. */
    Optional<EarlierRequest> request(UUID id);

    /** The documents of this request that the side has registered. */
    List<DocumentProfile> documents(Side side);

    /** The requests that were submitted as following this one, oldest first, as they stand. */
    List<FollowUp> followUps();

    /** Another request in hand at the requested State names the same person, identity document or account, 22(5). */
    boolean sameSubjectElsewhere();

    Optional<EarlierAct> act(int number);

    /** What was posted as the act; empty once its content was erased. */
    Optional<ActBody> body(int act);

    /** Whether the content of the act holds a text at the RFC 6901 pointer. */
    boolean hasText(int act, String pointer);

    /**
     * What a State has declared, as it holds on the day of the act.
     *
     * @param treatyDependent extradition needs a treaty, 37(5)
     * @param extraditionOnTheConvention it takes the Convention as that treaty, 37(6)
     * @param preservationReservation it may refuse preservation for want of dual criminality, 42(5)
     * @param formalRequestDays days within which the formal request follows an arrest, 37(10), where it said so
     */
    record StateProfile(
            String code,
            String name,
            boolean party,
            Optional<String> whyNotParty,
            boolean connected,
            boolean diplomaticChannel,
            boolean interpolWhenUrgent,
            boolean oralWhenUrgent,
            Set<String> languages,
            boolean interceptionBasis,
            boolean realTimeReservation,
            boolean treatyDependent,
            boolean extraditionOnTheConvention,
            boolean preservationReservation,
            Optional<Integer> formalRequestDays) {

        /** Whether it accepts this language, a regional form of an accepted one included: fr-CA where fr is. */
        public boolean accepts(String language) {
            var asked = language.toLowerCase(Locale.ROOT) + "-";
            return languages.stream().anyMatch(accepted -> asked.startsWith(accepted.toLowerCase(Locale.ROOT) + "-"));
        }
    }

    /** An authority as registered. */
    record AuthorityProfile(
            UUID id, String state, String name, Optional<String> territory, Set<AuthorityFunction> functions) {

        public boolean serves(Kind kind) {
            return kind.functions().stream().anyMatch(functions::contains);
        }

        /** A court or agency to which execution may be entrusted. */
        public boolean isCompetent() {
            return functions.contains(AuthorityFunction.COMPETENT);
        }
    }

    /** A draft with the State and authority that made it. */
    record Drafted(String state, UUID authority, Draft draft) {}

    /**
     * What a request that follows another may know of it.
     *
     * @param confiscated the property items that were confiscated, 52
     */
    record EarlierRequest(
            UUID id,
            Kind kind,
            Status status,
            String requestingState,
            Optional<String> requestedState,
            Set<String> confiscated) {}

    /** A request that follows this one. */
    record FollowUp(UUID id, Kind kind, Status status) {

        /** The formal request for extradition, which the requested State has received, 37(10). */
        public boolean isExtraditionReceived() {
            return kind == Kind.EXTRADITION
                    && status.phase() != Phase.DRAFT
                    && status != Status.SUBMITTED
                    && status != Status.WITHDRAWN;
        }
    }

    /**
     * A registered document: its digest (SHA-256, base64url), language, and what it translates.
     *
     * @param isThere whether its bytes lie here, or a medium was told that carries them
     */
    record DocumentProfile(
            UUID id, String sha256, Optional<String> language, Optional<UUID> translationOf, boolean isThere) {}

    /** An earlier act of this request. */
    record EarlierAct(int number, ActType type, Side side, boolean ownSide, boolean erased) {}
}
