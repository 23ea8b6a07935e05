package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.PersonEvent.What;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.AgreeTransfer;
import org.rogatory.procedure.act.RecordConsent;
import org.rogatory.procedure.act.RecordReturn;

/** What a person who goes from one State to the other is owed: 40(9)-(11), 40(13). */
public final class PersonRules {
    private PersonRules() {}

    public static final Rule<RecordConsent> CONSENT_FREE_AND_INFORMED = Rule.onBody(
            "consent-free-and-informed",
            "40(9)",
            "A consent is one that was given freely by a person who was informed.",
            (s, act) -> Stream.of(
                            unless(act.free(), "What was not given freely is no consent.", "/free"),
                            unless(act.informed(), "Who was not informed has not consented.", "/informed"))
                    .flatMap(objections -> objections)
                    .map(objection -> objection.citing(onConsent(s))));

    public static final Rule<ActBody> CONSENT_RECORDED = Rule.<ActBody>onCase(
                    "consent-recorded",
                    "40(9)",
                    "The person's consent is on record, and was not taken back.",
                    s -> consents(s.file())
                            ? Stream.empty()
                            : Stream.of(because("No consent of the person is on record that still stands.")
                                    .citing(onConsent(s))))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<AgreeTransfer> RETURN_DAY_AGREED = Rule.<AgreeTransfer>onBody(
                    "return-day-agreed",
                    "40(10)",
                    "The terms name the day of return, which lies ahead.",
                    (s, act) -> unless(
                            act.returnOn().filter(s.today()::isBefore).isPresent(),
                            "Name a day of return that lies ahead.",
                            "/returnOn"))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<AgreeTransfer> PRIOR_ACTS_SAFE = Rule.<AgreeTransfer>onBody(
                    "prior-acts-safe",
                    "40(11)",
                    "The person is safe from prosecution and restriction of liberty for earlier acts.",
                    (s, act) -> unless(
                            act.priorActsSafe(),
                            "The person is safe for earlier acts, or is not sent.",
                            "/priorActsSafe"))
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<ActBody> CONFIRMED_BEFORE_THE_TRANSFER = Rule.<ActBody>onCase(
                    "confirmed-before-the-transfer",
                    "40(13)",
                    "An oral request is confirmed in writing before the person is handed over.",
                    s -> s.file().owes(ObligationCode.CONFIRM_IN_WRITING)
                            ? Stream.of(because("The oral request was not yet confirmed in writing."))
                            : Stream.empty())
            .lenient(Lenience.UNDER_TREATY);

    public static final Rule<RecordReturn> CUSTODY_COUNTED = Rule.onBody(
            "custody-counted",
            "40(10)",
            "The days in custody are counted, at most those from the transfer to the return.",
            (s, act) -> s.file().lastOf(What.TRANSFERRED).map(PersonEvent::on).stream()
                    .map(day -> ChronoUnit.DAYS.between(day, act.on()) + 1)
                    .filter(most -> act.daysInCustody() < 0 || act.daysInCustody() > most)
                    .map(most -> because("From the transfer to the return there are %d days.".formatted(most))
                            .at("/daysInCustody")));

    public static final Rule<ActBody> PERSON_RETURNED = Rule.onCase(
            "person-returned",
            "40(10)",
            "A State that has to give a person back does so first.",
            s -> s.file().owes(ObligationCode.RETURN_PERSON)
                    ? Stream.of(because("The person has to be given back; RECORD_RETURN says when that was done.")
                            .citing(Article.of(s.kind().isExtradition() ? "37(12)" : "40(10)")))
                    : Stream.empty());

    /** A witness consents under 40(9); a sentenced person as the agreement of the two States says, 38. */
    private static Article onConsent(Situation s) {
        return Article.of(s.kind() == Kind.TRANSFER_OF_SENTENCED_PERSON ? "38" : "40(9)");
    }

    /** The consent that was given last still stands. */
    static boolean consents(CaseFile file) {
        return file.lastOf(What.CONSENTED, What.CONSENT_REVOKED)
                .filter(e -> e.what() == What.CONSENTED)
                .isPresent();
    }

    private static Stream<Objection> unless(boolean fulfilled, String message, String pointer) {
        return fulfilled ? Stream.empty() : Stream.of(because(message).at(pointer));
    }
}
