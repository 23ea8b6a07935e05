package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.RefusalGround.Standing;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.PostponeSurrender;
import org.rogatory.procedure.act.RecordSurrender;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.act.ReportProsecution;
import org.rogatory.procedure.act.ReportProsecution.Stage;
import org.rogatory.procedure.content.SoughtFor;

/** What becomes of the person: held, surrendered, given back, or prosecuted at home: 37(8), 37(10)-(13), 40(26). */
public final class SurrenderRules {
    private SurrenderRules() {}

    public static final Rule<ActBody> FORMAL_REQUEST_RECEIVED = Rule.onCase(
            "formal-request-received",
            "37(10)",
            "An arrest is converted once a request for extradition that follows it was received.",
            s -> s.facts().followUps().stream().anyMatch(FollowUp::isExtraditionReceived)
                    ? Stream.empty()
                    : Stream.of(because("No request for extradition that follows this one was received.")));

    public static final Rule<Refuse> ARISEN_SINCE_THE_GRANT = Rule.<Refuse>onBody(
                    "arisen-since-the-grant",
                    "37(8)",
                    "What was granted is refused only for what arose or became known later, never for what the grant "
                            + "decided.",
                    (s, act) -> IntStream.range(0, act.grounds().size())
                            .filter(i -> s.file().status() == Status.GRANTED
                                    && isDecided(act.grounds().get(i).code()))
                            .mapToObj(
                                    i -> because("The grant has decided about %s; DOMESTIC_CONDITION names a later law."
                                                    .formatted(
                                                            act.grounds().get(i).code()))
                                            .at("/grounds/" + i + "/code")))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<PostponeSurrender> DOMESTIC_GROUND_NAMED = Rule.<PostponeSurrender>onBody(
                    "domestic-ground-named",
                    "37(8)",
                    "A surrender is postponed on a ground of domestic law, and both are named.",
                    (s, act) -> act.ground().isBlank() || act.law().isBlank()
                            ? Stream.of(because("Name the ground and the law.")
                                    .at(act.ground().isBlank() ? "/ground" : "/law"))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<RecordSurrender> RETURN_AGREED = Rule.<RecordSurrender>onBody(
                    "return-agreed",
                    "37(12)",
                    "A surrender on condition of return rests on a condition that the requesting State accepted.",
                    (s, act) -> act.onReturn() && s.file().conditions().isEmpty()
                            ? Stream.of(because("No condition was accepted.").at("/returnAgreed"))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> REFUSED_FOR_NATIONALITY_ALONE = Rule.<ActBody>onCase(
                    "refused-for-nationality-alone",
                    "37(11)",
                    "Prosecution or enforcement at home is asked for where nationality alone barred the extradition.",
                    s -> s.file().endedOn().contains(RefusalGround.NATIONALITY)
                                    && s.file().endedOn().stream().noneMatch(SurrenderRules::isAnotherGround)
                            ? Stream.empty()
                            : Stream.of(because("Extradition was refused on %s."
                                    .formatted(s.file().endedOn()))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> SENTENCE_TO_ENFORCE = Rule.onCase(
            "sentence-to-enforce",
            "37(13)",
            "Enforcement is asked for where the person was sought for a sentence.",
            s -> s.file().terms().soughtFor().filter(SoughtFor.SENTENCE::equals).isPresent()
                    ? Stream.empty()
                    : Stream.of(because("The person was sought for prosecution.")));

    public static final Rule<ActBody> PROSECUTION_ASKED_ONCE =
            askedOnce("prosecution-asked-once", "37(11)", ObligationCode.PROSECUTE);

    public static final Rule<ActBody> ENFORCEMENT_ASKED_ONCE =
            askedOnce("enforcement-asked-once", "37(13)", ObligationCode.CONSIDER_ENFORCEMENT);

    public static final Rule<ReportProsecution> SUBMITTED_THEN_DECIDED = Rule.<ReportProsecution>onBody(
                    "submitted-then-decided",
                    "37(11)",
                    "The case is submitted to prosecution once, as was asked; its outcome follows.",
                    (s, act) -> s
                            .file()
                            .obligation(act.obligation())
                            .filter(o -> o.code() != ObligationCode.PROSECUTE
                                    || o.open() != (act.stage() == Stage.SUBMITTED_TO_PROSECUTION))
                            .map(o -> because("%s does not fit %s as it stands.".formatted(act.stage(), o.id()))
                                    .at("/stage"))
                            .stream())
            .afterCase(s -> s.file().obligations().stream().anyMatch(o -> o.code() == ObligationCode.PROSECUTE)
                    ? Stream.empty()
                    : Stream.of(because("No prosecution was asked for.")));

    private static Rule<ActBody> askedOnce(String code, String article, ObligationCode owed) {
        return Rule.onCase(
                code,
                article,
                "What was asked for is not asked for again before it was reported on.",
                s -> s.file()
                        .open(owed)
                        .<Objection>map(o -> because("%s is still owed, as %s.".formatted(owed, o.id()))));
    }

    /** What is looked into before a grant, and is the same afterwards. */
    private static boolean isDecided(RefusalGround ground) {
        return ground == RefusalGround.NO_DUAL_CRIMINALITY || ground == RefusalGround.NO_TREATY_BASIS;
    }

    private static boolean isAnotherGround(RefusalGround ground) {
        return ground != RefusalGround.NATIONALITY && ground.standing() == Standing.GROUND;
    }
}
