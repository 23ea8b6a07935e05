package org.rogatory.procedure.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.content.ConductingAuthority;
import org.rogatory.procedure.content.ConfiscationContent;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.CourtOrder;
import org.rogatory.procedure.content.DetainedPersonContent;
import org.rogatory.procedure.content.Money;
import org.rogatory.procedure.content.Nature;
import org.rogatory.procedure.content.Person;
import org.rogatory.procedure.content.PropertyItem;
import org.rogatory.procedure.content.PropertyType;
import org.rogatory.procedure.content.RequestingAuthority;
import org.rogatory.procedure.content.ReturnContent;
import org.rogatory.procedure.content.SentencedPersonContent;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;
import org.rogatory.procedure.content.SentencedPersonContent.Judgment;

/** What a request of each kind says that is none of assistance: complete, and as short as can be. */
public final class Samples {
    public static final UUID CONFISCATION = UUID.fromString("01900000-0000-7000-8000-0000000000c0");

    private static final Optional<RequestingAuthority> AUTHORITY =
            Optional.of(new RequestingAuthority(Optional.of("Procuracy"), Optional.empty(), Optional.empty()));
    private static final Optional<ConductingAuthority> COURT =
            Optional.of(new ConductingAuthority(Optional.of("Court"), Optional.of("Tries")));

    private static final Map<Kind, Content> BY_KIND = new EnumMap<>(Kind.class);

    static {
        BY_KIND.put(Kind.CONFISCATION, confiscation(ConfiscationRoute.RESTRAINT));
        BY_KIND.put(Kind.RETURN_OF_PROPERTY, returning(false, item("p1"), item("p2")));
        BY_KIND.put(Kind.TRANSFER_OF_DETAINED_PERSON, detained());
        BY_KIND.put(Kind.TRANSFER_OF_SENTENCED_PERSON, sentenced(Direction.TO_REQUESTING_STATE));
        BY_KIND.putAll(AccordSamples.BY_KIND);
        BY_KIND.put(Kind.DATA_PRESERVATION, PreservationActs.sample());
        BY_KIND.put(Kind.NETWORK_24_7, NetworkActs.sample());
        BY_KIND.put(Kind.EXTRADITION, ExtraditionWriter.extradition());
        BY_KIND.put(Kind.PROVISIONAL_ARREST, ExtraditionWriter.arrest());
    }

    private Samples() {}

    public static Content of(Kind kind) {
        return BY_KIND.get(kind);
    }

    /** Of p1 and p2, with everything that any route wants. */
    public static ConfiscationContent confiscation(ConfiscationRoute route) {
        return new ConfiscationContent(
                AUTHORITY,
                COURT,
                Optional.of("Laundering"),
                Optional.of(Nature.JUDICIAL_PROCEEDING),
                List.of(DraftWriter.offence(Offence.LAUNDERING)),
                Optional.of("The proceeds were converted."),
                Optional.of(route),
                List.of(item("p1"), item("p2")),
                Optional.of("Freeze p1 and p2"),
                Optional.of(order(Paper.LETTER)),
                Optional.of("In full"),
                Optional.of("Published twice; nobody came."),
                Optional.of(true),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static ReturnContent returning(boolean priority, PropertyItem... items) {
        return new ReturnContent(
                AUTHORITY,
                Optional.empty(),
                Arrays.asList(items),
                Optional.of("The proceeds of the fraud"),
                Optional.of("Forty investors"),
                Optional.of(priority));
    }

    public static SentencedPersonContent sentenced(Direction direction) {
        return new SentencedPersonContent(
                AUTHORITY,
                Optional.empty(),
                List.of(DraftWriter.offence(Offence.THEFT_OR_FRAUD)),
                person(),
                Optional.of(new Judgment(
                        Optional.of("Court of Hanoi"), Optional.of(LocalDate.of(2025, 6, 2)), Optional.empty())),
                Optional.of("Three years"),
                Optional.of(direction),
                Optional.of("Article 3"));
    }

    private static DetainedPersonContent detained() {
        return new DetainedPersonContent(
                AUTHORITY,
                COURT,
                Optional.of("A fraud"),
                Optional.of(Nature.JUDICIAL_PROCEEDING),
                List.of(DraftWriter.offence(Offence.THEFT_OR_FRAUD)),
                Optional.of("The witness kept the books."),
                person(),
                Optional.of("Fresnes"),
                Optional.of("To be heard as a witness"),
                Optional.of(20));
    }

    private static Optional<Person> person() {
        return Optional.of(new Person(
                Optional.of("N."),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    public static PropertyItem item(String id) {
        return new PropertyItem(
                Optional.of(id),
                Optional.of(PropertyType.FUNDS),
                Optional.of("An account"),
                Optional.of("Paris"),
                Optional.of(new Money("100.00", "EUR")),
                Optional.empty());
    }

    public static CourtOrder order(Paper copy) {
        return new CourtOrder("Court", Acts.TODAY, Optional.of(copy.id()));
    }

    /** An earlier request in which these items were confiscated. */
    public static EarlierRequest confiscated(String... items) {
        return new EarlierRequest(
                CONFISCATION, Kind.CONFISCATION, Status.CLOSED, "VN", Optional.of("FR"), Set.of(items));
    }
}
