package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.Reason;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.PreservationActs;
import org.rogatory.procedure.rule.Registered;

/** A preservation alone, and one that a request for the data follows: 42, 43. */
final class PreservationScenes {
    static final Law HELD_AS_LONG_AS_PROMISED = Law.ofActs(
            Kind.DATA_PRESERVATION,
            "14.3: data is held until the period is over, whatever was asked in time is answered",
            PreservationScenes::endsInTime);
    static final Law HELD_FOR_THE_FOLLOW_UP = new Law(
            "14.3: data is held as long as a submitted follow-up is undecided", PreservationScenes::waitsForFollowUps);
    static final Law CONTINUED = Law.ofWorlds(
            "42(8): data that is preserved is held on as soon as a follow-up was received",
            w -> w.of(Kind.DATA_PRESERVATION)
                    .filter(c -> c.status() == Status.PRESERVED)
                    .filter(c ->
                            w.following(c).stream().anyMatch(f -> f.status().receivedAndInHand()))
                    .isEmpty());
    static final Law SIXTY_DAYS = Law.ofActs(
            Kind.DATA_PRESERVATION,
            "42(8): for sixty days at least, from the day of the act at the latest",
            step -> step.as(Preserve.class)
                    .map(p -> !p.from().isAfter(step.deed().day())
                            && !p.until().isBefore(p.from().plusDays(60)))
                    .orElse(true));
    static final Law AUTHORIZED = Law.ofActs(
            Kind.DATA_PRESERVATION,
            "24(4): nothing is preserved or disclosed without a domestic order",
            step -> !(step.act().type() == PRESERVE || step.act().type() == DISCLOSE_PATH)
                    || step.before().did(RECORD_AUTHORIZATION));
    static final Law SYSTEM_ENDS_ALONE = Law.ofActs(
            Kind.DATA_PRESERVATION,
            "8: time ends what nobody followed",
            step -> step.act().type() != END
                    || step.act().side() != Side.SYSTEM
                    || !step.before().did(NOTE_FOLLOW_UP));

    private static final Law[] LAWS = {
        HELD_AS_LONG_AS_PROMISED, HELD_FOR_THE_FOLLOW_UP, CONTINUED, SIXTY_DAYS, AUTHORIZED, SYSTEM_ENDS_ALONE
    };

    private PreservationScenes() {}

    static Stream<Scene> all() {
        return Stream.of(alone(), asking(), followed());
    }

    static Scene alone() {
        return Scene.of(
                        World.of(Case.of(draft())),
                        Shared.and(PreservationScenes::bodies),
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        RECORD_AUTHORIZATION,
                        PRESERVE,
                        REPORT_NOTHING_PRESERVED,
                        REPORT_CONFIDENTIALITY_LIMIT,
                        REPORT_PRESERVATION_RISK,
                        PROCEED,
                        REQUEST_EXTENSION,
                        GRANT_EXTENSION,
                        DECLINE_EXTENSION,
                        DISCLOSE_PATH,
                        END)
                .under(LAWS);
    }

    /** Nothing is preserved yet, questions are asked and left in silence. */
    static Scene asking() {
        return Scene.of(
                        World.of(Case.of(draft())),
                        Shared.and(PreservationScenes::bodies),
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        LAPSE,
                        ASK_STATUS,
                        REPORT_STATUS,
                        REQUEST_INFORMATION,
                        SUPPLY_INFORMATION,
                        OPEN_CONSULTATION,
                        STATE_VIEWS,
                        CLOSE_CONSULTATION,
                        WITHHOLD_PATH,
                        RECORD_AUTHORIZATION,
                        PRESERVE)
                .named("asking")
                .under(LAWS);
    }

    static Scene followed() {
        var follow = new DraftWriter(Kind.STORED_DATA_ACCESS);
        follow.followsUp = List.of(Case.id(Kind.DATA_PRESERVATION));
        return Scene.of(
                        World.of(Case.of(draft()), Case.of(follow.draft())),
                        Shared.and((day, c) -> c.kind() == Kind.DATA_PRESERVATION ? bodies(day, c) : assistance(c)),
                        SUBMIT,
                        ACKNOWLEDGE,
                        REDIRECT,
                        WITHDRAW,
                        REFUSE,
                        TAKE_UP,
                        RECORD_AUTHORIZATION,
                        PRESERVE,
                        REPORT_NOTHING_PRESERVED,
                        REPORT_PRESERVATION_RISK,
                        PROCEED,
                        REQUEST_EXTENSION,
                        GRANT_EXTENSION,
                        DECLINE_EXTENSION,
                        END)
                .under(LAWS);
    }

    private static Draft draft() {
        var writer = new DraftWriter(Kind.DATA_PRESERVATION);
        writer.confidentiality = new Reason("The suspect would erase it.");
        return writer.draft();
    }

    private static Stream<ActBody> bodies(LocalDate day, Case c) {
        var until = c.file().preservedUntil();
        return Stream.concat(
                Stream.of(
                        PreservationActs.order(day, day.plusDays(90)),
                        PreservationActs.preserve(day, day.plusDays(60)),
                        PreservationActs.preserve(day.plusDays(1), day.plusDays(61)),
                        PreservationActs.preserve(day, day.plusDays(59)),
                        new ReportNothingPreserved(ReportNothingPreserved.Why.NOT_FOUND, Optional.empty()),
                        new ReportConfidentialityLimit("It will be known.", Acts.due(day.plusDays(5))),
                        PreservationActs.risk(day.plusDays(5)),
                        new Proceed(),
                        PreservationActs.extend(until.orElse(day).plusDays(30)),
                        PreservationActs.disclose("NL"),
                        PreservationActs.withhold(RefusalGround.ESSENTIAL_INTERESTS),
                        PreservationActs.withhold(RefusalGround.LEGAL_SYSTEM),
                        Acts.refuse(List.of(), RefusalGround.DISCRIMINATION),
                        Acts.refuse(List.of(), RefusalGround.LEGAL_SYSTEM),
                        new End(Optional.empty())),
                extensions(c));
    }

    private static Stream<ActBody> extensions(Case c) {
        return c.file().exchanges().stream()
                .filter(x -> x.topic() == Topic.EXTENSION)
                .map(Exchange::id)
                .flatMap(id -> Stream.of(
                        new GrantExtension(
                                id, c.file().preservedUntil().orElseThrow().plusDays(30)),
                        new GrantExtension(id, c.file().preservedUntil().orElseThrow()),
                        new DeclineExtension(id, "The order cannot be renewed.")));
    }

    private static Stream<ActBody> assistance(Case c) {
        return Stream.of(
                new TakeUp(),
                Acts.refuse(List.of(), RefusalGround.DISCRIMINATION),
                new Redirect(Registered.LYON.id(), "Theirs to do"));
    }

    /** The last day that was promised; whatever was granted came later than what was asked. */
    private static LocalDate until(Case c) {
        return Stream.concat(
                        c.posted(Preserve.class).stream().map(Preserve::until),
                        c.posted(GrantExtension.class).stream().map(GrantExtension::until))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static boolean endsInTime(Transition.Step step) {
        var c = step.before();
        if (step.act().type() != END) {
            return c.posted(Preserve.class).isEmpty()
                    || step.act().statusAfter() == step.act().statusBefore()
                    || step.act().statusAfter() != Status.ENDED && step.act().statusAfter() != Status.REFUSED;
        }
        int answered = c.posted(GrantExtension.class).size()
                + c.posted(DeclineExtension.class).size();
        return step.deed().day().isAfter(until(c))
                && c.posted(RequestExtension.class).size() == answered;
    }

    private static boolean waitsForFollowUps(Transition t) {
        return t.steps()
                .filter(step -> step.act().type() == END)
                .allMatch(step -> t.from().following(step.before()).stream()
                        .filter(f -> f.status() != Status.DRAFT)
                        .noneMatch(f -> f.status().inHand()));
    }
}
