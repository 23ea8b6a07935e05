package org.rogatory.convention;

import static org.rogatory.convention.Kind.CONFISCATION;
import static org.rogatory.convention.Kind.DATA_PRESERVATION;
import static org.rogatory.convention.Kind.EXTRADITION;
import static org.rogatory.convention.Kind.PROVISIONAL_ARREST;
import static org.rogatory.convention.Kind.TRANSFER_OF_DETAINED_PERSON;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The grounds of refusal that the Convention knows, the kinds that they are open to, and those that it shuts. */
public enum RefusalGround {
    NOT_IN_CONFORMITY("40(21)(a)", "The request is not in conformity with article 40", assistanceAnd(CONFISCATION)),
    ESSENTIAL_INTERESTS(
            "40(21)(b)",
            "Sovereignty, security, ordre public or other essential interests would be prejudiced",
            assistanceAnd(CONFISCATION, DATA_PRESERVATION)),
    DOMESTIC_PROHIBITION(
            "40(21)(c)",
            "Domestic law would forbid the action for a similar offence of its own",
            assistanceAnd(CONFISCATION, DATA_PRESERVATION)),
    LEGAL_SYSTEM("40(21)(d)", "The legal system on mutual assistance does not allow it", assistanceAnd(CONFISCATION)),
    NO_DUAL_CRIMINALITY(
            "40(8)",
            "The conduct is no offence in the requested State",
            assistanceAnd(CONFISCATION, EXTRADITION, PROVISIONAL_ARREST)),
    DE_MINIMIS("40(8)", "The matter is of a de minimis nature", assistanceAnd(CONFISCATION)),
    AVAILABLE_ELSEWHERE("40(8)", "The help is available under other provisions", assistanceAnd(CONFISCATION)),
    DISCRIMINATION(
            "40(22)",
            "Substantial grounds to believe that the request serves discrimination",
            assistanceAnd(CONFISCATION, DATA_PRESERVATION, EXTRADITION, PROVISIONAL_ARREST)),
    HUMAN_RIGHTS("6(2)", "The request would suppress human rights or freedoms", EnumSet.allOf(Kind.class)),
    PERSONAL_DATA(
            "36(1)", "Personal data cannot be transferred under data protection law", assistanceAnd(CONFISCATION)),
    RESERVED_DUAL_CRIMINALITY("42(5)", "Reserved: no dual criminality at disclosure", EnumSet.of(DATA_PRESERVATION)),
    NOT_AVAILABLE_DOMESTICALLY("45(2)", "Not available in a similar domestic case", assistance()),
    NO_BASIS_FOR_INTERCEPTION("46", "No treaty or domestic law allows the interception", assistance()),
    INSUFFICIENT_EVIDENCE("50(7)", "No sufficient and timely evidence", EnumSet.of(CONFISCATION)),
    DE_MINIMIS_VALUE("50(7)", "The property is of de minimis value", EnumSet.of(CONFISCATION)),
    NOT_PRESENT("37(1)", "The person is not present", EnumSet.of(EXTRADITION, PROVISIONAL_ARREST)),
    CONSENT_WITHHELD("40(9)", "The person does not consent", EnumSet.of(TRANSFER_OF_DETAINED_PERSON)),
    NO_TREATY_BASIS("37(5)", "No treaty basis for extradition", EnumSet.of(EXTRADITION, PROVISIONAL_ARREST)),
    NATIONALITY("37(11)", "The person is a national", EnumSet.of(EXTRADITION, PROVISIONAL_ARREST)),
    DOMESTIC_CONDITION("37(8)", "A condition of domestic law or treaty", EnumSet.of(EXTRADITION, PROVISIONAL_ARREST)),
    TREATY_PROVISION("40(7)", "A provision of the treaty that governs", EnumSet.allOf(Kind.class)),
    FISCAL_MATTERS("40(23)", "The offence also involves fiscal matters", Standing.EXPLANATION_ONLY),
    OFFENCE_LABEL("35(3)", "The offence bears another name or category", Standing.EXPLANATION_ONLY),
    BANK_SECRECY("40(24)", "Bank secrecy", Standing.NEVER);

    /** How far a ground carries. */
    public enum Standing {
        /** Open to some kinds, on its own. */
        GROUND,
        /** Never alone: beside an open ground it is kept as explanation. */
        EXPLANATION_ONLY,
        /** Open to nobody. */
        NEVER
    }

    private static final Article CONSULTATION_GROUNDS = Article.of("40(21)");

    private final Article article;
    private final String title;
    private final Standing standing;
    private final Set<Kind> kinds;

    RefusalGround(String article, String title, Set<Kind> kinds) {
        this(article, title, Standing.GROUND, kinds);
    }

    RefusalGround(String article, String title, Standing standing) {
        this(article, title, standing, EnumSet.noneOf(Kind.class));
    }

    RefusalGround(String article, String title, Standing standing, Set<Kind> kinds) {
        this.article = Article.of(article);
        this.title = title;
        this.standing = standing;
        this.kinds = kinds;
    }

    public Article article() {
        return article;
    }

    /** The paragraph on which it rests in requests of this kind. */
    public Article article(Kind kind) {
        return kind.isExtradition() ? ofExtradition() : article;
    }

    private Article ofExtradition() {
        return switch (this) {
            case NO_DUAL_CRIMINALITY -> Article.of("37(1)");
            case DISCRIMINATION -> Article.of("37(15)");
            case FISCAL_MATTERS -> Article.of("37(16)");
            case TREATY_PROVISION -> Article.of("37(8)");
            default -> article;
        };
    }

    public String title() {
        return title;
    }

    /** To what in those kinds the rule ground-open-to-kind finds it open; empty when to all. */
    public Optional<String> limit() {
        return switch (this) {
            case PERSONAL_DATA -> Optional.of("measures that ask for personal data");
            case NOT_AVAILABLE_DOMESTICALLY ->
                Optional.of("COLLECT_TRAFFIC_DATA; INTERCEPT_CONTENT where the State made the reservation of 23(3)");
            case NO_BASIS_FOR_INTERCEPTION ->
                Optional.of("INTERCEPT_CONTENT where the State's profile has no basis for it");
            case RESERVED_DUAL_CRIMINALITY ->
                Optional.of("a State that made the reservation of 42(5), where no offence is one of the Convention");
            case CONSENT_WITHHELD -> Optional.of("any, while no consent of the person is on record");
            case TREATY_PROVISION -> Optional.of("any, where a treaty governs");
            case NO_TREATY_BASIS ->
                Optional.of("a treaty-dependent State that has not taken the Convention as legal basis");
            default -> Optional.empty();
        };
    }

    public Standing standing() {
        return standing;
    }

    /** The kinds to which this ground is open. */
    public Set<Kind> kinds() {
        return kinds;
    }

    /** A ground of 40(21), which 40(28) lets be used only after a consultation. */
    public boolean needsConsultation() {
        return article.within(CONSULTATION_GROUNDS);
    }

    /** The kinds that hold measures of 40(3), and no other. */
    private static Set<Kind> assistance() {
        return EnumSet.of(
                Kind.MUTUAL_LEGAL_ASSISTANCE,
                Kind.STORED_DATA_ACCESS,
                Kind.TRAFFIC_DATA_COLLECTION,
                Kind.CONTENT_INTERCEPTION);
    }

    private static Set<Kind> assistanceAnd(Kind... others) {
        var kinds = assistance();
        kinds.add(TRANSFER_OF_DETAINED_PERSON);
        kinds.addAll(Arrays.asList(others));
        return kinds;
    }
}
