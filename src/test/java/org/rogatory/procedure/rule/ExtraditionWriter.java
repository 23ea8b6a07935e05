package org.rogatory.procedure.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.content.ArrestContent;
import org.rogatory.procedure.content.ChargeStated;
import org.rogatory.procedure.content.ExtraditionContent;
import org.rogatory.procedure.content.Person;
import org.rogatory.procedure.content.RequestingAuthority;
import org.rogatory.procedure.content.SoughtFor;
import org.rogatory.procedure.content.WarrantOrJudgment;

/** A person sought for o1 and o2, offences of the Convention, and for o3, which is none; null is nothing. */
public final class ExtraditionWriter {
    RequestingAuthority authority =
            new RequestingAuthority(Optional.of("Ministry of Justice"), Optional.empty(), Optional.empty());
    String familyName = "Example";
    List<String> nationalities = List.of("VN");
    String presence = "Lyon";
    SoughtFor soughtFor = SoughtFor.PROSECUTION;
    String remainder;
    public List<ChargeStated> offences =
            List.of(charge("o1", Offence.ILLEGAL_ACCESS), charge("o2", Offence.THEFT_OR_FRAUD), charge("o3", null));
    String issuedBy = "Court of Ha Noi";
    Paper warrant = Paper.WARRANT;
    Paper provisions = Paper.LETTER;
    String facts = "He broke in and took the money.";
    Boolean intended = true;

    public static ExtraditionContent extradition() {
        return new ExtraditionWriter().forExtradition();
    }

    public static ArrestContent arrest() {
        return new ExtraditionWriter().forArrest();
    }

    public static ChargeStated charge(String id, Offence article) {
        return charge(id, article, "On 11 January", "Ha Noi, 11 January", "Penal Code, article 289", null);
    }

    public static ChargeStated charge(
            String id, Offence article, String facts, String where, String law, String related) {
        return new ChargeStated(
                Optional.ofNullable(id),
                Optional.ofNullable(article),
                Optional.empty(),
                Optional.empty(),
                Optional.of("As charged"),
                Optional.ofNullable(law),
                Optional.ofNullable(facts),
                Optional.ofNullable(where),
                Optional.of(DraftWriter.years(5)),
                Optional.ofNullable(related));
    }

    public ExtraditionWriter forASentence() {
        soughtFor = SoughtFor.SENTENCE;
        remainder = "Two years";
        return this;
    }

    public ExtraditionContent forExtradition() {
        return new ExtraditionContent(
                Optional.ofNullable(authority),
                Optional.of(person()),
                Optional.ofNullable(soughtFor),
                Optional.ofNullable(remainder),
                offences,
                Optional.of(decision()),
                id(provisions));
    }

    ArrestContent forArrest() {
        return new ArrestContent(
                Optional.ofNullable(authority),
                Optional.of(person()),
                offences,
                Optional.ofNullable(facts),
                Optional.of(decision()),
                Optional.ofNullable(intended));
    }

    private Person person() {
        return new Person(
                Optional.ofNullable(familyName),
                Optional.empty(),
                Optional.empty(),
                nationalities,
                List.of(),
                Optional.empty(),
                Optional.ofNullable(presence));
    }

    private WarrantOrJudgment decision() {
        return new WarrantOrJudgment(
                Optional.of(WarrantOrJudgment.Decision.ARREST_WARRANT),
                Optional.ofNullable(issuedBy),
                Optional.of(LocalDate.of(2026, 3, 1)),
                id(warrant));
    }

    private static Optional<UUID> id(Paper paper) {
        return Optional.ofNullable(paper).map(Paper::id);
    }
}
