package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.DisclosePath;
import org.rogatory.procedure.act.Preserve;
import org.rogatory.procedure.act.RecordAuthorization;
import org.rogatory.procedure.act.WithholdPath;

/** How long data is preserved and when it may go, 42(8)-(9), 25; what is shown of a path abroad, 43. */
public final class PreservationRules {
    private static final int SHORTEST_PERIOD = 60;
    private static final int LONGEST_ORDER = 90;
    private static final Set<RefusalGround> OPEN_TO_PATH = EnumSet.of(
            RefusalGround.ESSENTIAL_INTERESTS, RefusalGround.DOMESTIC_PROHIBITION, RefusalGround.DISCRIMINATION);

    private PreservationRules() {}

    public static final Rule<RecordAuthorization> NINETY_DAYS = Rule.onBody(
            "ninety-days",
            "25",
            "A domestic order to preserve lasts up to 90 days; it is renewed by another one.",
            (s, act) -> latest(act.validUntil(), Days.lastOf(act.validFrom(), LONGEST_ORDER), "/validUntil"));

    public static final Rule<Preserve> PRESERVED_ALREADY = Rule.<Preserve>onBody(
                    "preserved-already",
                    "42(8)",
                    "The period begins on the day of the act at the latest: what is reported is preserved.",
                    (s, act) -> latest(act.from(), s.today(), "/from"))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<Preserve> SIXTY_DAYS = Rule.<Preserve>onBody(
                    "sixty-days",
                    "42(8)",
                    "Data is preserved for at least 60 days.",
                    (s, act) -> earliest(act.until(), Days.lastOf(act.from(), SHORTEST_PERIOD), "/until"))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> DATA_HELD = Rule.onCase(
            "data-held",
            "42(8)",
            "Data is preserved under the request.",
            s -> s.file().holdsData() ? Stream.empty() : Stream.of(because("No data is preserved.")));

    public static final Rule<ActBody> EXTENSION_IN_TIME = Rule.<ActBody>onCase(
                    "extension-in-time",
                    "42(9)",
                    "An extension is asked for before the period ends.",
                    s -> s.file().preservedUntil().filter(s.today()::isAfter).stream()
                            .map(day -> because("The period ended with %s.".formatted(day))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody.Extending> LATER_END = Rule.<ActBody.Extending>onBody(
                    "later-end",
                    "42(9)",
                    "The new end of the period is later than the old one.",
                    (s, act) -> s.file().preservedUntil().stream()
                            .flatMap(day -> earliest(act.until(), day.plusDays(1), "/until")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> FOLLOWED_UP = Rule.onCase(
            "followed-up",
            "42(8)",
            "A request for the data was submitted that is not noted yet.",
            s -> s.requestsForTheData().allMatch(f -> s.file().followedBy().contains(f.id()))
                    ? Stream.of(because("No request for the data was submitted since."))
                    : Stream.empty());

    public static final Rule<ActBody> FOLLOW_UP_RECEIVED = Rule.onCase(
            "follow-up-received",
            "42(8)",
            "A request for the data was received and is in hand.",
            s -> s.requestsForTheData().anyMatch(f -> f.status().receivedAndInHand())
                    ? Stream.empty()
                    : Stream.of(because("No request for the data is received and in hand.")));

    public static final Rule<ActBody> PERIOD_OVER = Rule.<ActBody>onCase(
                    "period-over",
                    "42(8)",
                    "The period of preservation is over.",
                    s -> s.file().preservedUntil().filter(day -> !s.today().isAfter(day)).stream()
                            .map(day -> because("The data is preserved until the end of %s.".formatted(day))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> FOLLOW_UPS_DECIDED = Rule.<ActBody>onCase(
                    "follow-ups-decided",
                    "42(8)",
                    "Every request for the data that was submitted is decided.",
                    s -> s.requestsForTheData()
                            .filter(f -> !f.status().phase().decided())
                            .map(f -> because("Request %s, for which the data is preserved, is %s."
                                    .formatted(f.id(), f.status()))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> EXTENSION_ANSWERED = Rule.<ActBody>onCase(
                    "extension-answered",
                    "42(9)",
                    "No extension that was asked for in time is unanswered.",
                    s -> s.file().exchanges().stream()
                            .filter(x -> x.topic() == Topic.EXTENSION && x.open())
                            .map(x -> because(
                                    "Exchange %s asks for an extension: grant or decline it first.".formatted(x.id()))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> NEVER_FOLLOWED = Rule.onCase(
            "never-followed",
            "42(8)",
            "Time alone ends a preservation only when no request for the data was ever submitted.",
            s -> s.side() == Side.SYSTEM && !s.file().followedBy().isEmpty()
                    ? Stream.of(because("A request for the data was submitted: the requested State ends it."))
                    : Stream.empty());

    public static final Rule<DisclosePath> PROVIDER_ABROAD = Rule.<DisclosePath>onBody(
                    "provider-abroad",
                    "43(1)",
                    "The providers that are disclosed are in another State.",
                    (s, act) -> IntStream.range(0, act.providers().size())
                            .filter(i -> act.providers()
                                    .get(i)
                                    .state()
                                    .equals(s.file().terms().requestedState()))
                            .mapToObj(i -> because("This provider is in no other State.")
                                    .at("/providers/" + i + "/state")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<DisclosePath> PATH_IDENTIFIED = Rule.<DisclosePath>onBody(
                    "path-identified",
                    "43(1)",
                    "Enough is disclosed to identify the provider and the path.",
                    (s, act) ->
                            Stream.concat(unnamed(act), unless(!act.path().isBlank(), "Describe the path.", "/path")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<WithholdPath> GROUND_OPEN_TO_PATH = Rule.<WithholdPath>onBody(
                    "ground-open-to-path",
                    "43(2)",
                    "A path is withheld on the grounds of 40(21)(b), 40(21)(c) or 40(22) only.",
                    (s, act) -> IntStream.range(0, act.grounds().size())
                            .filter(i ->
                                    !OPEN_TO_PATH.contains(act.grounds().get(i).code()))
                            .mapToObj(i -> because("%s withholds no path; these do: %s."
                                            .formatted(act.grounds().get(i).code(), OPEN_TO_PATH))
                                    .at("/grounds/" + i + "/code")))
            .lenient(Lenience.UNDER_TREATY);

    private static Stream<Objection> latest(LocalDate day, LocalDate last, String place) {
        return unless(!day.isAfter(last), "%s is later than %s.".formatted(day, last), place);
    }

    private static Stream<Objection> earliest(LocalDate day, LocalDate first, String place) {
        return unless(!day.isBefore(first), "%s is earlier than %s.".formatted(day, first), place);
    }

    private static Stream<Objection> unnamed(DisclosePath act) {
        return IntStream.range(0, act.providers().size())
                .boxed()
                .flatMap(i -> unless(
                        !act.providers().get(i).name().isBlank(), "Name the provider.", "/providers/" + i + "/name"));
    }

    private static Stream<Objection> unless(boolean fulfilled, String message, String place) {
        return fulfilled ? Stream.empty() : Stream.of(because(message).at(place));
    }
}
