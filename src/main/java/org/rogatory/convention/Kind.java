package org.rogatory.convention;

import static org.rogatory.convention.Purpose.CONVENTION_OFFENCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of request of Chapter V (and VII), each with its article, purposes, addressee and possible forerunners. */
public enum Kind {
    MUTUAL_LEGAL_ASSISTANCE("40", "Mutual legal assistance", all(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    STORED_DATA_ACCESS("44", "Access to stored electronic data", all(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    TRAFFIC_DATA_COLLECTION(
            "45", "Real-time collection of traffic data", all(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    CONTENT_INTERCEPTION("46", "Interception of content data", all(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    CONFISCATION("50", "Confiscation", a(), AuthorityFunction.ASSET_RECOVERY),
    RETURN_OF_PROPERTY("52", "Return of property", a(), AuthorityFunction.ASSET_RECOVERY),
    DATA_PRESERVATION("42", "Expedited preservation of stored data", all(), AuthorityFunction.CONTACT_24_7),
    NETWORK_24_7("41", "Assistance by the 24/7 network", all(), AuthorityFunction.CONTACT_24_7),
    EXTRADITION("37", "Extradition", a(), AuthorityFunction.EXTRADITION),
    PROVISIONAL_ARREST("37(10)", "Provisional arrest", a(), AuthorityFunction.EXTRADITION),
    TRANSFER_OF_SENTENCED_PERSON(
            "38", "Transfer of a sentenced person", a(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    TRANSFER_OF_DETAINED_PERSON(
            "40(9)", "Transfer of a detained person", a(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    TRANSFER_OF_PROCEEDINGS("39", "Transfer of criminal proceedings", a(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    JOINT_INVESTIGATION("48", "Joint investigation", a(), AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    LAW_ENFORCEMENT_COOPERATION(
            "47",
            "Law enforcement cooperation",
            a(),
            AuthorityFunction.POLICE,
            AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    SPONTANEOUS_INFORMATION(
            "40(4)",
            "Spontaneous information",
            all(),
            AuthorityFunction.POLICE,
            AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE),
    TECHNICAL_ASSISTANCE("54", "Technical assistance", none(), AuthorityFunction.TECHNICAL_ASSISTANCE);

    private final Article article;
    private final String title;
    private final Set<Purpose> purposes;
    private final List<AuthorityFunction> functions;

    Kind(String article, String title, Set<Purpose> purposes, AuthorityFunction... functions) {
        this.article = Article.of(article);
        this.title = title;
        this.purposes = purposes;
        this.functions = List.of(functions);
    }

    public Article article() {
        return article;
    }

    public String title() {
        return title;
    }

    /** The purposes of 35(1) for which this kind may be used. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    /**
     * The functions of the authorities that make and receive requests of this kind; the first that the requested State
     * has registered is addressed, 40(12), 47, 40(4).
     */
    public List<AuthorityFunction> functions() {
        return functions;
    }

    /** Police information, which is no evidence under article 40, 47. */
    public boolean isPoliceInformation() {
        return this == LAW_ENFORCEMENT_COOPERATION;
    }

    /** The receiver reads what it is sent only once it has accepted the restrictions on it, 40(5). */
    public boolean isReadOnceAccepted() {
        return this == SPONTANEOUS_INFORMATION;
    }

    /** The types of measure that a request of this kind may hold; empty for kinds without measures. */
    public Set<MeasureType> measureTypes() {
        return switch (this) {
            case MUTUAL_LEGAL_ASSISTANCE -> EnumSet.allOf(MeasureType.class);
            case STORED_DATA_ACCESS -> EnumSet.of(MeasureType.ACCESS_STORED_DATA);
            case TRAFFIC_DATA_COLLECTION -> EnumSet.of(MeasureType.COLLECT_TRAFFIC_DATA);
            case CONTENT_INTERCEPTION -> EnumSet.of(MeasureType.INTERCEPT_CONTENT);
            default -> EnumSet.noneOf(MeasureType.class);
        };
    }

    /** Whether a request of this kind may name one of the other kind in {@code followsUp}: 42(8), 37(10), 52, 41(4). */
    public boolean mayFollow(Kind earlier) {
        return this == earlier
                || earlier == NETWORK_24_7
                || earlier == DATA_PRESERVATION && asksForPreservedData()
                || earlier == PROVISIONAL_ARREST && this == EXTRADITION
                || earlier == CONFISCATION && this == RETURN_OF_PROPERTY;
    }

    /** Whether it is a request, under 40 or 44, for which data is preserved, 42(1). */
    public boolean asksForPreservedData() {
        return this == STORED_DATA_ACCESS || this == MUTUAL_LEGAL_ASSISTANCE;
    }

    /** Whether a legal basis must be named; information and technical assistance need none, 40(4), 54. */
    public boolean needsLegalBasis() {
        return this != SPONTANEOUS_INFORMATION && this != TECHNICAL_ASSISTANCE;
    }

    /** Whether offences must be named: a return stands on its confiscation, 52; technical assistance on none, 54. */
    public boolean needsOffence() {
        return this != RETURN_OF_PROPERTY && this != TECHNICAL_ASSISTANCE;
    }

    /** The kinds that 40(13) lets be made orally when urgent and agreed. */
    public boolean mayBeOral() {
        return EnumSet.of(MUTUAL_LEGAL_ASSISTANCE, STORED_DATA_ACCESS, TRAFFIC_DATA_COLLECTION, CONTENT_INTERCEPTION)
                        .contains(this)
                || EnumSet.of(TRANSFER_OF_DETAINED_PERSON, NETWORK_24_7, DATA_PRESERVATION, CONFISCATION)
                        .contains(this);
    }

    /** The kinds for which a State may insist on diplomatic channels, 40(12). */
    public boolean mayBeConfinedToDiplomaticChannels() {
        return !EnumSet.of(NETWORK_24_7, DATA_PRESERVATION, LAW_ENFORCEMENT_COOPERATION)
                        .contains(this)
                && !EnumSet.of(JOINT_INVESTIGATION, SPONTANEOUS_INFORMATION, TECHNICAL_ASSISTANCE)
                        .contains(this);
    }

    /** Extradition and the arrest that comes before it, 37. */
    public boolean isExtradition() {
        return this == EXTRADITION || this == PROVISIONAL_ARREST;
    }

    /** Whether requests of this kind say why they are urgent, 37(10). */
    public boolean needsUrgency() {
        return this == PROVISIONAL_ARREST;
    }

    /** The channels by which requests of this kind may travel at all, 40(12), 41, 42. */
    public Set<Channel> channels() {
        return switch (this) {
            case NETWORK_24_7 -> EnumSet.of(Channel.CONTACT_POINT);
            case DATA_PRESERVATION -> EnumSet.of(Channel.CENTRAL, Channel.CONTACT_POINT);
            default -> EnumSet.of(Channel.CENTRAL, Channel.DIPLOMATIC, Channel.INTERPOL);
        };
    }

    /** The kinds that go through INTERPOL without urgency and without agreement, 37(10), 47. */
    public boolean isAlwaysOpenToInterpol() {
        return this == PROVISIONAL_ARREST || this == LAW_ENFORCEMENT_COOPERATION;
    }

    /** The four kinds of the assistance machine: 40, 44, 45, 46. */
    public boolean isAssistance() {
        return !measureTypes().isEmpty();
    }

    private static Set<Purpose> all() {
        return EnumSet.allOf(Purpose.class);
    }

    private static Set<Purpose> a() {
        return EnumSet.of(CONVENTION_OFFENCE);
    }

    private static Set<Purpose> none() {
        return EnumSet.noneOf(Purpose.class);
    }
}
