package org.rogatory.procedure.walk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Actor.Capacity;
import org.rogatory.procedure.Facts.AuthorityProfile;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Facts.Drafted;
import org.rogatory.procedure.Facts.StateProfile;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.content.Account;
import org.rogatory.procedure.content.AssistanceContent;
import org.rogatory.procedure.content.ConductingAuthority;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.content.MeasureSought.Location;
import org.rogatory.procedure.content.Nature;
import org.rogatory.procedure.content.OffenceStated;
import org.rogatory.procedure.content.OffenceStated.MaximumPenalty;
import org.rogatory.procedure.content.Reason;
import org.rogatory.procedure.content.RequestingAuthority;

/** Viet Nam asks France: the States, authorities, documents and drafts of one request, complete in every item. */
public final class Cases {
    public static final String REQUESTING_STATE = "VN";
    public static final String REQUESTED_STATE = "FR";
    public static final UUID REQUEST = id("request");
    public static final UUID SUPREME_PROCURACY = id("Supreme People's Procuracy");
    public static final UUID MINISTRY = id("Ministère de la justice");
    public static final UUID SECOND_MINISTRY = id("Bureau de l'entraide pénale internationale");
    public static final UUID TRIBUNAL = id("Tribunal judiciaire de Paris");
    public static final UUID LETTER = id("letter");

    private Cases() {}

    /** The same name gives the same id, always. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Actor vn() {
        return actor(Side.REQUESTING, SUPREME_PROCURACY, Capacity.CENTRAL);
    }

    public static Actor fr() {
        return actor(Side.REQUESTED, MINISTRY, Capacity.CENTRAL);
    }

    /** The court in Paris, to which France may entrust execution. */
    public static Actor court() {
        return actor(Side.REQUESTED, TRIBUNAL, Capacity.COMPETENT);
    }

    public static Actor registrar(Side side) {
        return actor(side, side == Side.REQUESTING ? SUPREME_PROCURACY : MINISTRY, Capacity.REGISTRAR);
    }

    public static Actor observer(Side side) {
        return actor(side, side == Side.REQUESTING ? SUPREME_PROCURACY : MINISTRY, Capacity.OBSERVER);
    }

    public static Actor actor(Side side, UUID authority, Capacity capacity) {
        return new Actor(side, Optional.of(authority), capacity, Optional.empty());
    }

    /** Both States are Parties, connected, and accept English. */
    public static TestFacts facts(Draft draft, DocumentProfile... deliverable) {
        return new TestFacts(
                Map.of(REQUESTING_STATE, state(REQUESTING_STATE), REQUESTED_STATE, state(REQUESTED_STATE)),
                authorities(),
                Optional.of(new Drafted(REQUESTING_STATE, SUPREME_PROCURACY, draft)),
                Map.of(Side.REQUESTING, List.of(document(LETTER)), Side.REQUESTED, List.of(deliverable)),
                number -> Optional.empty());
    }

    public static StateProfile state(String code) {
        return new StateProfile(
                code,
                code,
                true,
                Optional.empty(),
                true,
                false,
                true,
                true,
                Set.of("en"),
                false,
                false,
                false,
                false,
                false,
                Optional.empty());
    }

    public static Map<UUID, AuthorityProfile> authorities() {
        var mutual = AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE;
        return Stream.of(
                        authority(SUPREME_PROCURACY, REQUESTING_STATE, mutual),
                        authority(MINISTRY, REQUESTED_STATE, mutual),
                        authority(SECOND_MINISTRY, REQUESTED_STATE, mutual),
                        authority(TRIBUNAL, REQUESTED_STATE, AuthorityFunction.COMPETENT))
                .collect(Collectors.toMap(AuthorityProfile::id, a -> a, (a, b) -> a, LinkedHashMap::new));
    }

    public static DocumentProfile document(UUID id) {
        return new DocumentProfile(id, digest(id), Optional.of("en"), Optional.empty(), true);
    }

    /** Stands for a SHA-256: all that the engine does with digests is to compare them. */
    public static String digest(UUID document) {
        return "sha256-" + document;
    }

    /** Every mandatory item is there; written, not confidential, not urgent. */
    public static Draft draft(Kind kind, MeasureSought... measures) {
        return new Draft(
                kind,
                Optional.of(REQUESTED_STATE),
                Optional.empty(),
                Optional.of(new Draft.LegalBasis(LegalBasisType.CONVENTION, Optional.empty())),
                Optional.of(Purpose.CONVENTION_OFFENCE),
                Optional.of(Channel.CENTRAL),
                Optional.of(RequestForm.WRITTEN),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("VN-2030/17"),
                List.of(),
                Optional.empty(),
                Optional.of(content(measures)));
    }

    /** The same draft, urgent and made orally, as was agreed. */
    public static Draft oral(Draft d) {
        var urgent = Optional.of(new Reason("The data is about to be erased."));
        var agreed = new Draft.Agreement("the duty magistrate", Instant.parse("2030-02-28T09:00:00Z"));
        return with(d, Optional.of(RequestForm.ORAL), urgent, d.confidentiality(), Optional.of(agreed));
    }

    /** The same draft, to be kept confidential. */
    public static Draft confidential(Draft d) {
        var secret = Optional.of(new Reason("The suspect must not be warned."));
        return with(d, d.form(), d.urgency(), secret, d.agreed());
    }

    private static Draft with(
            Draft d,
            Optional<RequestForm> form,
            Optional<Reason> urgency,
            Optional<Reason> confidentiality,
            Optional<Draft.Agreement> agreed) {
        return new Draft(
                d.kind(),
                d.requestedState(),
                d.territory(),
                d.legalBasis(),
                d.purpose(),
                d.channel(),
                form,
                d.language(),
                urgency,
                confidentiality,
                d.deadline(),
                d.ownReference(),
                d.followsUp(),
                agreed,
                d.content());
    }

    public static MeasureSought measure(String id, MeasureType type, boolean personalData) {
        return new MeasureSought(
                Optional.of(id),
                Optional.of(type),
                Optional.of("What is wanted"),
                Optional.empty(),
                Optional.of(personalData),
                Optional.of("the mailbox"),
                Optional.of("the fraud was arranged in it"),
                Optional.of(new Location(Optional.of("a provider in Paris"), Optional.empty())),
                Optional.of("its user"),
                Optional.empty(),
                Optional.of(new MeasureSought.Period(LocalDate.of(2030, 1, 1), Optional.of(LocalDate.of(2030, 1, 31)))),
                Optional.of("nothing else shows it"),
                Optional.of("the month of the fraud"),
                Optional.empty());
    }

    private static AssistanceContent content(MeasureSought... measures) {
        return new AssistanceContent(
                Optional.of(new RequestingAuthority(
                        Optional.of("Supreme People's Procuracy"), Optional.empty(), Optional.empty())),
                Optional.of(new ConductingAuthority(Optional.of("Ha Noi police"), Optional.of("investigates"))),
                Optional.of("an online fraud"),
                Optional.of(Nature.INVESTIGATION),
                List.of(fraud()),
                Optional.of("Victims paid for goods that did not exist."),
                List.of(measures),
                List.of(),
                List.of(),
                List.of(new Account(Optional.of("a provider"), Optional.of("seller@example.org"))),
                Optional.of("trial"),
                Optional.of("Decree 13/2023"));
    }

    private static OffenceStated fraud() {
        return new OffenceStated(
                Optional.of(Offence.THEFT_OR_FRAUD),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fraud"),
                Optional.of("Criminal Code, 174"),
                Optional.of(new MaximumPenalty(Optional.of(7), Optional.empty())));
    }

    private static AuthorityProfile authority(UUID id, String state, AuthorityFunction function) {
        return new AuthorityProfile(id, state, state + " authority", Optional.empty(), EnumSet.of(function));
    }
}
