package org.rogatory.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.rogatory.convention.Article;
import org.rogatory.convention.Regime;

/** What the State that holds the other's material may not do with it by the Convention itself, without asking. */
public enum UseLimit {
    OTHER_PROCEEDINGS(
            "40(19)",
            "Not used in, nor passed on for, other proceedings than the request states without prior consent; what clears"
                    + " an accused person may be disclosed, after notice",
            (file, material) -> file.regime() == Regime.CONVENTION
                    && material.by() == Side.REQUESTED
                    && !file.terms().kind().isPoliceInformation()),
    CONFIDENTIALITY(
            "40(20)",
            "The fact and the substance of the request are kept confidential, but for what its execution needs",
            (file, material) -> file.regime() == Regime.CONVENTION
                    && material.by() == Side.REQUESTING
                    && file.terms().confidential()),
    ONWARD_TRANSFER(
            "36(3)",
            "Personal data go to a third State or an international organization only with prior written authorization",
            (file, material) -> material.personalData()),
    NO_EVIDENCE(
            "47",
            "Police information: evidence is asked for by a request under article 40",
            (file, material) -> file.terms().kind().isPoliceInformation());

    private final Article article;
    private final String says;
    private final BiPredicate<CaseFile, HandedOver> holds;

    UseLimit(String article, String says, BiPredicate<CaseFile, HandedOver> holds) {
        this.article = Article.of(article);
        this.says = says;
        this.holds = holds;
    }

    public Article article() {
        return article;
    }

    public String says() {
        return says;
    }

    static List<UseLimit> on(HandedOver material, CaseFile file) {
        return Arrays.stream(values())
                .filter(limit -> limit.holds.test(file, material))
                .toList();
    }
}
