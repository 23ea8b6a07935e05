package org.rogatory.convention;

import java.util.Arrays;
import java.util.Optional;

/** The offences that a request may cite by article: 7 to 17, participation and attempt (19), and what 4 refers to. */
public enum Offence {
    OFFENCE_OF_ANOTHER_TREATY("4", "Offence of another United Nations treaty, committed by an ICT system"),
    ILLEGAL_ACCESS("7", "Illegal access"),
    ILLEGAL_INTERCEPTION("8", "Illegal interception"),
    INTERFERENCE_WITH_ELECTRONIC_DATA("9", "Interference with electronic data"),
    INTERFERENCE_WITH_ICT_SYSTEM("10", "Interference with an ICT system"),
    MISUSE_OF_DEVICES("11", "Misuse of devices"),
    FORGERY("12", "ICT-related forgery"),
    THEFT_OR_FRAUD("13", "ICT-related theft or fraud"),
    CHILD_SEXUAL_ABUSE_MATERIAL("14", "Online child sexual abuse or exploitation material"),
    GROOMING("15", "Solicitation or grooming of a child for a sexual offence"),
    INTIMATE_IMAGES("16", "Non-consensual dissemination of intimate images"),
    LAUNDERING("17", "Laundering of proceeds of crime"),
    PARTICIPATION_OR_ATTEMPT("19", "Participation in, or attempt of, an offence of articles 7 to 17");

    private final Article article;
    private final String title;

    Offence(String article, String title) {
        this.article = Article.of(article);
        this.title = title;
    }

    public static Optional<Offence> of(String article) {
        return Arrays.stream(values())
                .filter(o -> o.article.citation().equals(article))
                .findFirst();
    }

    public Article article() {
        return article;
    }

    /** The article as it is cited on the wire. */
    public String citation() {
        return article.citation();
    }

    public String title() {
        return title;
    }

    /** Established by the Convention itself, articles 7 to 17; 4(2) keeps other treaties' offences out. */
    public boolean establishedByTheConvention() {
        return this != OFFENCE_OF_ANOTHER_TREATY && this != PARTICIPATION_OR_ATTEMPT;
    }
}
