package org.rogatory.convention;

/** What may be asked for, the menu of 40(3). */
public enum MeasureType {
    TAKE_EVIDENCE("a", "Taking evidence or statements from persons", Yield.NONE),
    SERVE_DOCUMENTS("b", "Serving judicial documents", Yield.NONE),
    SEARCH_SEIZE_FREEZE("c", "Searches, seizures and freezing", Yield.IF_DATA_IS_NAMED),
    ACCESS_STORED_DATA("d", "Searching, securing and disclosing stored electronic data (44)", Yield.ALWAYS),
    COLLECT_TRAFFIC_DATA("e", "Collecting traffic data in real time (45)", Yield.ALWAYS),
    INTERCEPT_CONTENT("f", "Intercepting content data (46)", Yield.ALWAYS),
    EXAMINE("g", "Examining objects and sites", Yield.IF_DATA_IS_NAMED),
    PROVIDE_INFORMATION("h", "Providing information, evidence and expert evaluations", Yield.IF_DATA_IS_NAMED),
    PROVIDE_RECORDS("i", "Providing originals or certified copies of records", Yield.IF_DATA_IS_NAMED),
    TRACE("j", "Identifying or tracing proceeds, property and instrumentalities", Yield.NONE),
    VOLUNTARY_APPEARANCE("k", "Facilitating the voluntary appearance of persons", Yield.NONE),
    RECOVER_PROCEEDS("l", "Recovering proceeds of crime", Yield.NONE),
    OTHER("m", "Any other assistance that the requested State's law does not forbid", Yield.IF_DATA_IS_NAMED);

    private enum Yield {
        ALWAYS,
        IF_DATA_IS_NAMED,
        NONE
    }

    private final Article article;
    private final String title;
    private final Yield yield;

    MeasureType(String letter, String title, Yield yield) {
        this.article = Article.of("40(3)(" + letter + ")");
        this.title = title;
        this.yield = yield;
    }

    public Article article() {
        return article;
    }

    public String title() {
        return title;
    }

    /** Whether a measure of this type yields electronic evidence, which is all that purposes b and c reach, 35(2). */
    public boolean yieldsElectronicEvidence(boolean dataIsNamed) {
        return yield == Yield.ALWAYS || yield == Yield.IF_DATA_IS_NAMED && dataIsNamed;
    }

    /** {@code always}, {@code if-data-is-named} or {@code none}, as published. */
    public String electronicEvidence() {
        return yield.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A power of Chapter IV, used for another State only under the domestic safeguards of 24(4). */
    public boolean needsDomesticAuthorization() {
        return this == ACCESS_STORED_DATA || this == COLLECT_TRAFFIC_DATA || this == INTERCEPT_CONTENT;
    }
}
