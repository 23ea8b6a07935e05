package org.rogatory.convention;

/** The three purposes for which States cooperate, 35(1). */
public enum Purpose {
    CONVENTION_OFFENCE(
            "a", "Investigating, prosecuting and trying offences of the Convention, their proceeds included"),
    EVIDENCE_OF_CONVENTION_OFFENCE("b", "Electronic evidence of an offence of the Convention"),
    EVIDENCE_OF_SERIOUS_CRIME("c", "Electronic evidence of another serious crime, 2(h)");

    private final Article article;
    private final String title;

    Purpose(String letter, String title) {
        this.article = Article.of("35(1)(" + letter + ")");
        this.title = title;
    }

    public Article article() {
        return article;
    }

    public String title() {
        return title;
    }

    /** Purposes b and c reach electronic evidence and nothing else, 35(2). */
    public boolean reachesElectronicEvidenceOnly() {
        return this != CONVENTION_OFFENCE;
    }

    /** Purposes a and b stand on an offence of articles 7 to 17. */
    public boolean needsConventionOffence() {
        return this != EVIDENCE_OF_SERIOUS_CRIME;
    }
}
