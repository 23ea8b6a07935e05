package org.rogatory.procedure;

import org.rogatory.convention.Article;

/** What an exchange between the two sides is about. */
public enum Topic {
    INFORMATION(Form.INFORMATION, "40(16)"),
    REFUSAL(Form.CONSULTATION, "40(28)"),
    POSTPONEMENT(Form.CONSULTATION, "40(28)"),
    LIFTING(Form.CONSULTATION, "50(8)"),
    CLOSURE(Form.CONSULTATION, "40(26)"),
    CONDITIONS(Form.CONSULTATION, "40(28)"),
    COSTS(Form.CONSULTATION, "40(30)"),
    PARALLEL_PROCEEDINGS(Form.CONSULTATION, "22(5)"),
    EXCULPATORY_USE(Form.CONSULTATION, "40(19)"),
    OTHER(Form.CONSULTATION, "35(1)"),
    PROPOSED_CONDITIONS(Form.CONDITIONS, "40(28)"),
    RESTRICTIONS(Form.CONDITIONS, "40(5)"),
    EXTENSION(Form.EXTENSION, "42(9)"),
    TERMS(Form.TERMS, "48"),
    OTHER_PROCEEDING(Form.USE_CONSENT, "40(19)"),
    SPECIALITY(Form.USE_CONSENT, "37(8)"),
    RE_EXTRADITION(Form.USE_CONSENT, "37(8)"),
    ONWARD_TRANSFER(Form.ONWARD_TRANSFER, "36(3)");

    /** The pair of acts by which an exchange is opened and answered. */
    public enum Form {
        INFORMATION,
        CONSULTATION,
        CONDITIONS,
        EXTENSION,
        /** One side names terms, the other the same ones: {@code either, then the other}. */
        TERMS,
        USE_CONSENT,
        ONWARD_TRANSFER
    }

    private final Form form;
    private final Article article;

    Topic(Form form, String article) {
        this.form = form;
        this.article = Article.of(article);
    }

    public Form form() {
        return form;
    }

    public Article article() {
        return article;
    }

    /** The use of what was handed over is asked about after conclusion too, 40(19), 36(3). */
    public boolean outlivesTheRequest() {
        return form == Form.USE_CONSENT || form == Form.ONWARD_TRANSFER || this == EXCULPATORY_USE;
    }

    /** What it can concern: a lifting, property that is restrained, 50(8); the others, anything. */
    public boolean isAbout(Measure measure) {
        return this != LIFTING || measure.status() == MeasureStatus.RESTRAINED;
    }

    /** Opened by the requested State alone, with the measures and a date for the views, before it decides. */
    public boolean precedesADecision() {
        return this == REFUSAL || this == POSTPONEMENT || this == LIFTING || this == CLOSURE;
    }
}
