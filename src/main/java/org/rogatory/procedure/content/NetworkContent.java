package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a call to a 24/7 point of contact says. There is no list; what is needed follows from 41(3) and 2(o). */
public record NetworkContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<Assistance> assistance,
        List<OffenceStated> offences,
        Optional<String> facts,
        Optional<String> question,
        List<DataSought> data,
        Optional<Custodian> custodian,
        List<Person> persons,
        List<Account> accounts,
        Optional<Emergency> emergency)
        implements Content {

    /** The immediate assistance of 41(3)(a) to (e). */
    public enum Assistance {
        ADVICE,
        PRESERVATION_SUPPORT,
        EVIDENCE_OR_LEGAL_INFORMATION,
        LOCATE_SUSPECT,
        EMERGENCY_DATA
    }

    /** The finding that there is an emergency: a significant and imminent risk to life or safety, 2(o). */
    public record Emergency(
            Optional<String> whoseLifeOrSafety, Optional<String> whySignificant, Optional<String> whyImminent) {}

    private static final List<Mandatory<NetworkContent>> ITEMS = List.of(
            item(
                    "41(3)",
                    "/requestingAuthority",
                    "the authority that asks",
                    c -> c.requestingAuthority()
                            .flatMap(RequestingAuthority::name)
                            .isPresent()),
            item(
                    "41(3)",
                    "/assistance",
                    "the assistance that is asked for",
                    c -> c.assistance().isPresent()),
            item("41(3)", "/facts", "the facts", c -> c.facts().isPresent()));

    private static final List<Mandatory<NetworkContent>> ITEMS_ABOUT_DATA =
            List.of(item("41(3)", "/data", "the data concerned", c -> DataSought.isDescribed(c.data())));

    private static final List<Mandatory<NetworkContent>> ITEMS_OF_A_QUESTION = List.of(
            item("41(3)", "/question", "what is to be known", c -> c.question().isPresent()));

    private static final List<Mandatory<NetworkContent>> ITEMS_OF_A_SEARCH = List.of(item(
            "41(3)(d)",
            "/persons",
            "the suspect, or an account of the suspect",
            c -> !c.persons().isEmpty() || !c.accounts().isEmpty()));

    private static final List<Mandatory<NetworkContent>> ITEMS_OF_AN_EMERGENCY = List.of(
            finding("/emergency/whoseLifeOrSafety", "whose life or safety is at risk", Emergency::whoseLifeOrSafety),
            finding("/emergency/whySignificant", "why the risk is significant", Emergency::whySignificant),
            finding("/emergency/whyImminent", "why the risk is imminent", Emergency::whyImminent));

    public static ContentForm<NetworkContent> form() {
        return ContentForm.of(NetworkContent.class, ITEMS)
                .each("offences", NetworkContent::offences, OffenceStated.items("41(1)"))
                .when(" for data", asking(Assistance.PRESERVATION_SUPPORT, Assistance.EMERGENCY_DATA), ITEMS_ABOUT_DATA)
                .when(
                        " for ADVICE or EVIDENCE_OR_LEGAL_INFORMATION",
                        asking(Assistance.ADVICE, Assistance.EVIDENCE_OR_LEGAL_INFORMATION),
                        ITEMS_OF_A_QUESTION)
                .when(" for LOCATE_SUSPECT", asking(Assistance.LOCATE_SUSPECT), ITEMS_OF_A_SEARCH)
                .when(" for EMERGENCY_DATA", asking(Assistance.EMERGENCY_DATA), ITEMS_OF_AN_EMERGENCY);
    }

    @Override
    public boolean isUrgentByItself() {
        return asking(Assistance.EMERGENCY_DATA).test(this);
    }

    private static Predicate<NetworkContent> asking(Assistance... some) {
        return c -> c.assistance().filter(List.of(some)::contains).isPresent();
    }

    private static Mandatory<NetworkContent> finding(
            String place, String says, Function<Emergency, Optional<String>> said) {
        return item("2(o)", place, says, c -> c.emergency().flatMap(said).isPresent());
    }
}
