package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.Facts.StateProfile;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Asked;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.OffenceNamed;

/** On what, for what and after what a request may be made: 40(6)-(7), 35(1), 4(2), 42(8), 40(26). */
public final class SubmissionRules {
    private static final Article ON_BASIS_OF_THE_CONVENTION = Article.of("65");

    private SubmissionRules() {}

    public static final Rule<Submit> LEGAL_BASIS = Rule.onBody(
            "legal-basis",
            "40(6)",
            "Both States are Parties on the day, or another basis is named.",
            (s, act) -> draft(s).legalBasis().filter(basis -> s.kind().needsLegalBasis()).stream()
                    .flatMap(basis -> basis(s, basis)));

    public static final Rule<ActBody> PURPOSE = Rule.onBody(
            "purpose",
            "35(1)",
            "The purpose is one for which the kind may be used, and the offences and measures fit it.",
            (s, act) -> Stream.concat(
                    s.file().submitted().isPresent() ? Stream.empty() : purposeOfDraft(s, draft(s)),
                    purposeOfMeasures(Asked.by(s, act))));

    public static final Rule<Submit> OFFENCE = Rule.onBody(
            "offence",
            "4(2)",
            "An offence is named, and an offence of another treaty is not offered as one of the Convention.",
            (s, act) -> s.kind().needsOffence() ? offences(s.kind(), draft(s)) : Stream.empty());

    public static final Rule<Submit> FOLLOW_UP = Rule.onBody(
            "follow-up",
            "42(8)",
            "A request follows only one that was submitted between the same States, of a kind that it may follow.",
            (s, act) -> IntStream.range(0, draft(s).followsUp().size()).boxed().flatMap(i -> followUp(s, i)));

    public static final Rule<ActBody> DEADLINE = Rule.<ActBody>onBody(
                    "deadline", "40(26)", "A deadline has a day and a reason.", (s, act) -> {
                        var asked = Asked.by(s, act);
                        return asked
                                .deadline()
                                .filter(d -> d.on().isEmpty()
                                        || d.reason().filter(r -> !r.isBlank()).isEmpty())
                                .map(d -> because("A deadline needs its day and its reason.")
                                        .at(asked.deadlinePlace()))
                                .stream();
                    })
            .lenient(Lenience.UNDER_TREATY);

    private static Draft draft(Situation s) {
        return s.facts().draft().orElseThrow().draft();
    }

    private static Stream<Objection> basis(Situation s, Draft.LegalBasis basis) {
        if (basis.type() == LegalBasisType.CONVENTION) {
            return Stream.concat(notParties(s), noBasisOfItsOwn(s));
        }
        return basis.name().filter(n -> !n.isBlank()).isPresent()
                ? Stream.empty()
                : Stream.of(because("Name the treaty or the assurance of reciprocity.")
                        .at("/legalBasis/name"));
    }

    private static Stream<Objection> notParties(Situation s) {
        var requesting = s.facts().draft().flatMap(d -> s.facts().state(d.state()));
        return Stream.concat(requesting.stream(), s.requestedState().stream())
                .filter(state -> !state.party())
                .map(SubmissionRules::noParty);
    }

    /** 38 leaves the transfer of sentenced persons to agreements; 37(5)-(6) lets a State ask for an extradition treaty. */
    private static Stream<Objection> noBasisOfItsOwn(Situation s) {
        if (s.kind() == Kind.TRANSFER_OF_SENTENCED_PERSON) {
            return Stream.of(because("Article 38 is no basis by itself: name the agreement of the two States.")
                    .at("/legalBasis/type")
                    .citing(Article.of("38")));
        }
        return s
                .requestedState()
                .filter(state ->
                        s.kind().isExtradition() && state.treatyDependent() && !state.extraditionOnTheConvention())
                .map(state -> because("%s extradites by treaty alone and does not take the Convention as one."
                                .formatted(state.name()))
                        .at("/legalBasis/type")
                        .citing(Article.of("37(6)")))
                .stream();
    }

    private static Objection noParty(StateProfile state) {
        return because("%s is not a Party on this day: %s."
                        .formatted(state.name(), state.whyNotParty().orElse("no instrument is deposited")))
                .at("/legalBasis/type")
                .citing(ON_BASIS_OF_THE_CONVENTION);
    }

    private static Stream<Objection> purposeOfDraft(Situation s, Draft draft) {
        if (draft.purpose().isEmpty()) {
            return Stream.empty();
        }
        var purpose = draft.purpose().get();
        if (!s.kind().purposes().contains(purpose)) {
            return Stream.of(because("%s may not be asked for %s.".formatted(s.kind(), purpose))
                    .at("/purpose"));
        }
        var offences = draft.offences();
        if (purpose.needsConventionOffence()) {
            return !s.kind().needsOffence() || offences.stream().anyMatch(OffenceNamed::ofTheConvention)
                    ? Stream.empty()
                    : Stream.of(because("%s needs an offence of articles 7 to 17.".formatted(purpose))
                            .at("/content/offences"));
        }
        return IntStream.range(0, offences.size())
                .filter(i -> !offences.get(i).serious())
                .mapToObj(i -> because("No serious crime: its maximum penalty is under four years.")
                        .at("/content/offences/" + i + "/maximumPenalty")
                        .citing(Article.of("2(h)")));
    }

    private static Stream<Objection> purposeOfMeasures(Asked asked) {
        if (asked.purpose().filter(Purpose::reachesElectronicEvidenceOnly).isEmpty()) {
            return Stream.empty();
        }
        return IntStream.range(0, asked.measures().size())
                .filter(i -> asked.measures().get(i).typed())
                .filter(i -> !asked.measures().get(i).yieldsElectronicEvidence())
                .mapToObj(i -> because("For this purpose only electronic evidence may be asked for; name the data.")
                        .at(asked.place() + "/" + i)
                        .citing(Article.of("35(2)")));
    }

    private static Stream<Objection> offences(Kind kind, Draft draft) {
        var offences = draft.offences();
        if (offences.isEmpty()) {
            return Stream.of(
                    because("No offence is named.").at("/content/offences").citing(Article.of("35(1)")));
        }
        return IntStream.range(0, offences.size()).boxed().flatMap(i -> offence(kind, draft, i, offences.get(i)));
    }

    private static Stream<Objection> offence(Kind kind, Draft draft, int place, OffenceNamed offence) {
        var pointer = "/content/offences/" + place + "/article";
        var otherTreaty = offence.article()
                .filter(Offence.OFFENCE_OF_ANOTHER_TREATY::equals)
                .isPresent();
        boolean asConventionOffence =
                draft.purpose().filter(Purpose::needsConventionOffence).isPresent();
        if (otherTreaty && asConventionOffence) {
            return Stream.of(because("Article 4 makes no offence of another treaty one of the Convention.")
                    .at(pointer));
        }
        boolean named = offence.ofTheConvention()
                || otherTreaty
                || kind.isExtradition()
                || offence.seriousCrime().orElse(false);
        return named
                ? Stream.empty()
                : Stream.of(because("Name the article (19 with the offence that it is of), or a serious crime.")
                        .at(pointer)
                        .citing(Article.of("35(1)")));
    }

    private static Stream<Objection> followUp(Situation s, int place) {
        var draft = draft(s);
        var earlier = s.facts().request(draft.followsUp().get(place));
        var requestingState = s.facts().draft().orElseThrow().state();
        return earlier.filter(e -> e.status() != Status.DRAFT
                                && e.requestingState().equals(requestingState)
                                && e.requestedState().equals(draft.requestedState())
                                && s.kind().mayFollow(e.kind()))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(because(reason(s, earlier)).at("/followsUp/" + place));
    }

    private static String reason(Situation s, Optional<EarlierRequest> earlier) {
        return earlier.filter(e -> !s.kind().mayFollow(e.kind()))
                .map(e -> "%s may not follow %s.".formatted(s.kind(), e.kind()))
                .orElse("No request of these two States, in this direction and submitted, has this id.");
    }
}
