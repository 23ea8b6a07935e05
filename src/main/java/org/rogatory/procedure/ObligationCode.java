package org.rogatory.procedure;

import org.rogatory.convention.Article;

/** What one side may come to owe, table 12 of the reference model. */
public enum ObligationCode {
    CONFIRM_IN_WRITING("40(13)", false),
    REPORT_STATUS("40(26)", false),
    DECIDE("40(20)", false),
    SEND_FOLLOW_UP("42(8)", false),
    SEND_FORMAL_REQUEST("37(10)", false),
    PROSECUTE("37(11)", false),
    CONSIDER_ENFORCEMENT("37(13)", false),
    RETURN_PERSON("40(10)", false),
    REPORT_OUTCOME("39(1)", false),
    CONFIRM_RECEIPT("40(14)", false),
    EXECUTE("40(12)", true),
    RENEW_ORDER("25", true),
    CONSIDER_CONSULTATION("22(5)", true);

    private final Article article;
    private final boolean ownSide;

    ObligationCode(String article, boolean ownSide) {
        this.article = Article.of(article);
        this.ownSide = ownSide;
    }

    public Article article() {
        return article;
    }

    /** Still owed when the request has concluded. */
    public boolean outlivesTheRequest() {
        return this == RETURN_PERSON || this == PROSECUTE || this == CONSIDER_ENFORCEMENT;
    }

    /** Known to the owing State alone. */
    public boolean ownSide() {
        return ownSide;
    }
}
