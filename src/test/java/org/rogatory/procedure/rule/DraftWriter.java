package org.rogatory.procedure.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.content.AssistanceContent;
import org.rogatory.procedure.content.ConductingAuthority;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.Draft.Agreement;
import org.rogatory.procedure.content.Draft.LegalBasis;
import org.rogatory.procedure.content.Nature;
import org.rogatory.procedure.content.OffenceStated;
import org.rogatory.procedure.content.OffenceStated.MaximumPenalty;
import org.rogatory.procedure.content.Reason;
import org.rogatory.procedure.content.RequestingAuthority;

/** A draft that could be submitted as it stands, until a test takes something out (null is nothing). */
public final class DraftWriter {
    private final Kind kind;
    String requestedState = "FR";
    String territory;
    LegalBasis legalBasis = new LegalBasis(LegalBasisType.CONVENTION, Optional.empty());
    Purpose purpose = Purpose.CONVENTION_OFFENCE;
    Channel channel = Channel.CENTRAL;
    public RequestForm form = RequestForm.WRITTEN;
    String language = "fr";
    public Reason urgency;
    public Reason confidentiality;
    DatedReason deadline;
    Agreement agreed;
    public List<UUID> followsUp = List.of();
    boolean withContent = true;
    /** What a kind says that is none of assistance. */
    public Content other;

    RequestingAuthority requestingAuthority =
            new RequestingAuthority(Optional.of("Procuracy"), Optional.empty(), Optional.empty());
    ConductingAuthority conductingAuthority =
            new ConductingAuthority(Optional.of("Investigation Agency"), Optional.of("Investigates"));
    String subjectMatter = "Encryption of a hospital's records";
    Nature nature = Nature.INVESTIGATION;
    String facts = "The records were encrypted.";
    String purposeOfEvidence = "Proof of authorship";
    String safeguards = "Access limited to the case team";
    final List<OffenceStated> offences = new ArrayList<>(List.of(offence(Offence.THEFT_OR_FRAUD)));
    final List<MeasureWriter> measures = new ArrayList<>();

    public DraftWriter(Kind kind) {
        this.kind = kind;
        if (!kind.isAssistance()) {
            other = Samples.of(kind);
            purpose = kind.purposes().isEmpty() ? null : purpose;
            channel = kind.channels().contains(Channel.CENTRAL) ? Channel.CENTRAL : Channel.CONTACT_POINT;
            if (kind.needsUrgency()) {
                urgent();
            }
            if (kind == Kind.RETURN_OF_PROPERTY) {
                followsUp = List.of(Samples.CONFISCATION);
            }
            if (kind == Kind.TRANSFER_OF_SENTENCED_PERSON) {
                legalBasis = new LegalBasis(LegalBasisType.TREATY, Optional.of("Treaty of 2009"));
            }
            return;
        }
        measures.add(measure("m1"));
        measures.add(measure("m2"));
        measures.get(1).personalData = true;
    }

    /** A measure of the type that the kind is about; for mutual legal assistance, stored data. */
    MeasureWriter measure(String id) {
        return new MeasureWriter(id, ofKind(kind));
    }

    MeasureWriter m1() {
        return measures.get(0);
    }

    MeasureWriter m2() {
        return measures.get(1);
    }

    public static OffenceStated offence(Offence article) {
        return new OffenceStated(
                Optional.of(article),
                Optional.empty(),
                Optional.empty(),
                Optional.of("As charged"),
                Optional.of("Penal Code, article 290"),
                Optional.of(new MaximumPenalty(Optional.of(20), Optional.empty())));
    }

    static OffenceStated participationIn(Offence... of) {
        return new OffenceStated(
                Optional.of(Offence.PARTICIPATION_OR_ATTEMPT),
                List.of(of).stream().findFirst(),
                Optional.empty(),
                Optional.of("Attempt"),
                Optional.of("Penal Code, article 15"),
                Optional.of(new MaximumPenalty(Optional.of(10), Optional.empty())));
    }

    static OffenceStated seriousCrime(MaximumPenalty penalty) {
        return new OffenceStated(
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of("Abduction"),
                Optional.of("Penal Code, article 153"),
                Optional.of(penalty));
    }

    static MaximumPenalty years(int years) {
        return new MaximumPenalty(Optional.of(years), Optional.empty());
    }

    static MaximumPenalty life() {
        return new MaximumPenalty(Optional.empty(), Optional.of(true));
    }

    /** Writes the offences anew. */
    void offences(OffenceStated... named) {
        offences.clear();
        offences.addAll(List.of(named));
    }

    public void agreed() {
        agreed = new Agreement("Duty officer", Instant.parse("2026-03-09T08:00:00Z"));
    }

    public void urgent() {
        urgency = new Reason("The contract ends in nine days.");
    }

    public Draft draft() {
        return new Draft(
                kind,
                Optional.ofNullable(requestedState),
                Optional.ofNullable(territory),
                Optional.ofNullable(legalBasis),
                Optional.ofNullable(purpose),
                Optional.ofNullable(channel),
                Optional.ofNullable(form),
                Optional.ofNullable(language),
                Optional.ofNullable(urgency),
                Optional.ofNullable(confidentiality),
                Optional.ofNullable(deadline),
                Optional.of("A05-2026-0417"),
                followsUp,
                Optional.ofNullable(agreed),
                withContent ? Optional.of(other == null ? content() : other) : Optional.empty());
    }

    private AssistanceContent content() {
        return new AssistanceContent(
                Optional.ofNullable(requestingAuthority),
                Optional.ofNullable(conductingAuthority),
                Optional.ofNullable(subjectMatter),
                Optional.ofNullable(nature),
                List.copyOf(offences),
                Optional.ofNullable(facts),
                measures.stream().map(MeasureWriter::measure).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(purposeOfEvidence),
                Optional.ofNullable(safeguards));
    }

    private static MeasureType ofKind(Kind kind) {
        return kind == Kind.MUTUAL_LEGAL_ASSISTANCE
                ? MeasureType.ACCESS_STORED_DATA
                : kind.measureTypes().iterator().next();
    }
}
