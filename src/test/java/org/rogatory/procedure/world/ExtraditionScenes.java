package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ExtraditionActs.granted;
import static org.rogatory.procedure.rule.ExtraditionActs.refusedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Charge.Finding;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.ExtraditionActs;
import org.rogatory.procedure.rule.ExtraditionWriter;
import org.rogatory.procedure.rule.Registered;

/** An extradition, an arrest, and an arrest that an extradition follows: 37. */
final class ExtraditionScenes {
    static final Law GRANTED_AS_FOUND = Law.ofActs(
            Kind.EXTRADITION,
            "14.4: granted is only what is a crime in both States, waived by a law, or carried along",
            step -> step.as(Grant.class).map(g -> asFound(step.before(), g)).orElse(true));
    static final Law WAIVED_FOR_THE_CONVENTION = Law.ofActs(
            Kind.EXTRADITION,
            "37(2): dual criminality is waived for offences of the Convention, by a law that is named",
            step -> step.as(RecordDualCriminality.class).stream()
                    .flatMap(r -> r.findings().stream())
                    .filter(f -> f.finding() == Finding.WAIVED)
                    .allMatch(f -> f.law().isPresent() && !f.offence().equals("o3")));
    static final Law CONSULTED = Law.ofActs(
            "37(17): before a refusal there is a consultation, or the reason why none is appropriate",
            step -> !Set.of(Kind.EXTRADITION, Kind.PROVISIONAL_ARREST).contains(step.kind())
                    || step.as(Refuse.class)
                            .map(r -> r.consultationNotAppropriate().isPresent() || Talks.held(step.before()))
                            .orElse(true));
    static final Law PROSECUTED_AT_HOME = Law.ofActs(
            Kind.EXTRADITION,
            "37(11), 37(13): a State prosecutes or enforces where it refused for nationality alone",
            step -> !Set.of(REQUEST_PROSECUTION, REQUEST_ENFORCEMENT)
                            .contains(step.act().type())
                    || step.before().posted(Refuse.class).stream()
                            .flatMap(r -> r.grounds().stream())
                            .allMatch(g -> g.code() == RefusalGround.NATIONALITY));
    static final Law CONVERTED = Law.ofWorlds(
            "37(10): an arrest goes over into the extradition that follows it, once that is received",
            w -> w.of(Kind.PROVISIONAL_ARREST)
                    .filter(a -> a.status() == Status.RECEIVED || a.status() == Status.IN_CUSTODY)
                    .filter(a ->
                            w.following(a).stream().anyMatch(e -> e.did(ACKNOWLEDGE) && e.status() != Status.WITHDRAWN))
                    .isEmpty());
    static final Law CONVERTED_BY_AN_EXTRADITION = new Law(
            "37(10): and not before",
            t -> t.steps()
                    .filter(step -> step.act().type() == CONVERT)
                    .allMatch(step -> t.to().following(step.before()).stream().anyMatch(e -> e.did(ACKNOWLEDGE))));

    private static final String NOT_APPROPRIATE = "It is urgent.";

    private ExtraditionScenes() {}

    static Stream<Scene> all() {
        return Stream.of(examined(), surrendered(), refused(), arrest(), arrestThenExtradition());
    }

    /** Offence by offence. */
    static Scene examined() {
        return extradition(false, ExtraditionScenes::bodies, RECORD_DUAL_CRIMINALITY, RECORD_PERSON_CONSENT)
                .named("examined");
    }

    /** Custody, surrender, loan and return. */
    static Scene surrendered() {
        return extradition(
                        false,
                        ExtraditionScenes::ofOneFinding,
                        RECORD_DUAL_CRIMINALITY,
                        REPORT_CUSTODY,
                        REPORT_RELEASE,
                        ARRANGE_SURRENDER,
                        POSTPONE_SURRENDER,
                        REQUEST_USE_CONSENT,
                        GRANT_USE_CONSENT,
                        DENY_USE_CONSENT)
                .named("surrendered");
    }

    /** With consultation and silence, and what follows a refusal for nationality. */
    static Scene refused() {
        return extradition(
                        true,
                        ExtraditionScenes::bodies,
                        REQUEST_INFORMATION,
                        SUPPLY_INFORMATION,
                        OPEN_CONSULTATION,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION,
                        LAPSE,
                        ASK_STATUS,
                        REPORT_STATUS,
                        REQUEST_PROSECUTION,
                        REPORT_PROSECUTION,
                        REQUEST_ENFORCEMENT,
                        REPORT_ENFORCEMENT)
                .named("refused");
    }

    static Scene arrest() {
        return Scene.of(
                        World.of(Case.of(draft(Kind.PROVISIONAL_ARREST, false))),
                        Shared.and(ExtraditionScenes::bodies),
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        LAPSE,
                        REQUEST_INFORMATION,
                        SUPPLY_INFORMATION,
                        OPEN_CONSULTATION,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION,
                        REPORT_ARREST,
                        RELEASE,
                        REPORT_RELEASE)
                .under(CONSULTED, CONVERTED, CONVERTED_BY_AN_EXTRADITION);
    }

    static Scene arrestThenExtradition() {
        var follow = new DraftWriter(Kind.EXTRADITION);
        follow.followsUp = List.of(Case.id(Kind.PROVISIONAL_ARREST));
        return Scene.of(
                        World.of(Case.of(draft(Kind.PROVISIONAL_ARREST, false)), Case.of(follow.draft())),
                        Shared.and(ExtraditionScenes::bodies),
                        SUBMIT,
                        ACKNOWLEDGE,
                        REDIRECT,
                        WITHDRAW,
                        REFUSE,
                        REPORT_ARREST,
                        RELEASE,
                        REPORT_RELEASE,
                        BEGIN_EXAMINATION,
                        RECORD_DUAL_CRIMINALITY,
                        GRANT,
                        RECORD_SURRENDER,
                        CONFIRM_SURRENDER)
                .under(GRANTED_AS_FOUND, CONSULTED, CONVERTED, CONVERTED_BY_AN_EXTRADITION);
    }

    private static Scene extradition(
            boolean sentence, BiFunction<LocalDate, Case, Stream<ActBody>> bodies, ActType... more) {
        var followed = Stream.concat(
                Stream.of(
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        BEGIN_EXAMINATION,
                        GRANT,
                        RECORD_SURRENDER,
                        RECORD_RETURN,
                        CONFIRM_SURRENDER),
                Stream.of(more));
        return Scene.of(
                        World.of(Case.of(draft(Kind.EXTRADITION, sentence))),
                        Shared.and(bodies),
                        followed.toArray(ActType[]::new))
                .under(GRANTED_AS_FOUND, WAIVED_FOR_THE_CONVENTION, CONSULTED, PROSECUTED_AT_HOME);
    }

    /** o1 is an offence of the Convention, o3 is none. */
    private static Draft draft(Kind kind, boolean sentence) {
        var writer = new DraftWriter(kind);
        if (kind == Kind.EXTRADITION) {
            var written = new ExtraditionWriter();
            written.offences = List.of(
                    ExtraditionWriter.charge("o1", Offence.ILLEGAL_ACCESS), ExtraditionWriter.charge("o3", null));
            writer.other = sentence ? written.forASentence().forExtradition() : written.forExtradition();
        }
        return writer.draft();
    }

    private static Stream<ActBody> bodies(LocalDate day, Case c) {
        return Stream.of(before(day), found(), decided(), surrender(day), athome(c))
                .flatMap(bodies -> bodies);
    }

    private static Stream<ActBody> ofOneFinding(LocalDate day, Case c) {
        var found = ExtraditionActs.found(
                ExtraditionActs.finding("o1", Finding.MET, null, null),
                ExtraditionActs.finding("o3", Finding.BELOW_MINIMUM, null, "o1"));
        return Stream.concat(Stream.of(found), bodies(day, c).filter(body -> !(body instanceof RecordDualCriminality)));
    }

    private static Stream<ActBody> before(LocalDate day) {
        return Stream.of(
                new ReportArrest(day, ReportArrest.Secured.CUSTODY, Optional.empty()),
                new Release(day, Optional.empty()),
                new ReportCustody(day, "Lyon"),
                new ReportRelease(day, "On bail"),
                new BeginExamination(),
                new RecordPersonConsent("Court of Lyon", day, true, false, List.of()));
    }

    private static Stream<ActBody> found() {
        return Stream.concat(
                Stream.of("o1", "o3")
                        .flatMap(o -> Stream.of(
                                ExtraditionActs.found(o, Finding.MET),
                                ExtraditionActs.found(o, Finding.NOT_MET),
                                ExtraditionActs.waived(o, "Article 5"))),
                Stream.of(ExtraditionActs.below("o3", "o1"), ExtraditionActs.found("o1", Finding.WAIVED)));
    }

    private static Stream<ActBody> decided() {
        return Stream.of(
                ExtraditionActs.grant(granted("o1"), granted("o3")),
                ExtraditionActs.grant(granted("o1"), refusedOn("o3", RefusalGround.NO_DUAL_CRIMINALITY)),
                ExtraditionActs.grant(refusedOn("o1", RefusalGround.DISCRIMINATION), granted("o3")),
                ExtraditionActs.grant(granted("o1")),
                ExtraditionActs.refuse(RefusalGround.NATIONALITY),
                ExtraditionActs.refuse(RefusalGround.DISCRIMINATION),
                ExtraditionActs.refuse(RefusalGround.NATIONALITY, RefusalGround.DISCRIMINATION),
                ExtraditionActs.refuse(RefusalGround.FISCAL_MATTERS),
                ExtraditionActs.refuse(RefusalGround.LEGAL_SYSTEM),
                Acts.refuse(List.of(), RefusalGround.NATIONALITY));
    }

    private static Stream<ActBody> surrender(LocalDate day) {
        return Stream.of(
                new ArrangeSurrender("Lyon", day.plusDays(9)),
                new PostponeSurrender("A trial at home", "Article 696", Optional.of(day.plusDays(30))),
                new RecordSurrender("Lyon", day, 40, Optional.empty(), Optional.empty()),
                new RecordSurrender("Lyon", day, 40, Optional.of(day.plusDays(60)), Optional.empty()),
                new RecordReturn(day, 12),
                new ConfirmSurrender(day));
    }

    private static Stream<ActBody> athome(Case c) {
        var owed = c.file().obligations().stream()
                .filter(Obligation::open)
                .map(Obligation::id)
                .flatMap(o -> Stream.of(
                        ExtraditionActs.report(o, ReportProsecution.Stage.SUBMITTED_TO_PROSECUTION),
                        ExtraditionActs.report(o, ReportProsecution.Stage.OUTCOME),
                        new ReportEnforcement(o, "Yes", Optional.empty())));
        return Stream.concat(
                Stream.of(
                        ExtraditionActs.prosecute(),
                        ExtraditionActs.enforce(),
                        new Redirect(Registered.LYON.id(), "Theirs to do")),
                owed);
    }

    private static boolean asFound(Case c, Grant grant) {
        var granted = grant.offences().stream()
                .filter(Grant.Decided::granted)
                .map(Grant.Decided::offence)
                .collect(Collectors.toSet());
        return granted.stream().allMatch(o -> mayBeGranted(c, o, granted));
    }

    private static boolean mayBeGranted(Case c, String offence, Set<String> granted) {
        var newest = c.posted(RecordDualCriminality.class).stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> f.offence().equals(offence))
                .reduce((earlier, later) -> later);
        return newest.filter(f -> switch (f.finding()) {
                    case MET, WAIVED -> true;
                    case NOT_MET -> false;
                    case BELOW_MINIMUM ->
                        f.relatedTo().filter(granted::contains).isPresent();
                })
                .isPresent();
    }
}
