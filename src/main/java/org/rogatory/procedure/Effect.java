package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Kind;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.ConfiscationRoute;

/** One thing that an act says it does. Facts only: codes, ids, dates and digests, never a text and never a person. */
public sealed interface Effect {

    void applyTo(CaseFileEditor file);

    /** The request came into being for the other side. */
    record RequestSubmitted(Terms terms, Regime regime) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.submit(terms, regime);
        }
    }

    /** The requested State's reference, the regime of 40(7), the addressee, the deadline or the route became another. */
    record TermsChanged(
            Optional<String> requestedReference,
            Optional<Regime> regime,
            Optional<UUID> requestedAuthority,
            Optional<LocalDate> deadline,
            Optional<ConfiscationRoute> route)
            implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.change(this);
        }
    }

    /** A measure was asked for. */
    record MeasureAsked(String measure, Optional<MeasureType> asked, boolean personalData) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(Measure.asked(measure, asked, personalData));
        }
    }

    /** A measure is open again: resumed, or its delivery was disputed. */
    record MeasureOpened(String measure) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.measure(measure).as(MeasureStatus.OPEN));
        }
    }

    /** A measure waits for domestic proceedings, 40(27). */
    record MeasurePostponed(String measure) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.measure(measure).as(MeasureStatus.POSTPONED));
        }
    }

    /** A property item is restrained until it is confiscated or the restraint is lifted, 50(2). */
    record MeasureRestrained(String measure) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.measure(measure).as(MeasureStatus.RESTRAINED));
        }
    }

    /** A measure is settled; {@code because} says how: the result of a delivery, or SILENCE. */
    record MeasureEnded(String measure, MeasureStatus as, List<RefusalGround> grounds, Optional<String> because)
            implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.measure(measure).as(as));
        }
    }

    /** One side asked the other. */
    record ExchangeOpened(
            String exchange,
            Topic topic,
            List<String> measures,
            Optional<LocalDate> due,
            List<RefusalGround> grounds,
            List<Integer> deliveries,
            List<ConditionTerms> conditions)
            implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.open(this);
        }
    }

    /** An exchange was answered, closed, or lapsed. */
    record ExchangeAnswered(String exchange, ExchangeStatus as) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.exchange(exchange).as(as));
        }
    }

    /** One side now owes something. */
    record ObligationOpened(
            String obligation,
            ObligationCode code,
            Side owedBy,
            Optional<LocalDate> dueOn,
            List<String> measures,
            Optional<UUID> authority)
            implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.open(this);
        }
    }

    /** What was owed is done, or has lapsed. */
    record ObligationSettled(String obligation, boolean lapsed) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.settle(this);
        }
    }

    /** Accepted conditions bind from now on, in the order in which act {@code statedIn} words them, 40(28). */
    record ConditionsBound(int statedIn, List<ConditionTerms> conditions) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.bind(this);
        }
    }

    /**
     * Material went to the other side, under the conditions named.
     *
     * @param policeInformation it is no evidence under article 40, 47
     */
    record MaterialHandedOver(
            boolean personalData, List<HandedOver.Item> items, List<String> conditions, boolean policeInformation)
            implements Effect {

        /** Material that may be evidence. */
        public MaterialHandedOver(boolean personalData, List<HandedOver.Item> items, List<String> conditions) {
            this(personalData, items, conditions, false);
        }

        @Override
        public void applyTo(CaseFileEditor file) {
            file.handOver(this);
        }
    }

    /** Delivered documents did not arrive as they should have. */
    record DeliveryDisputed(List<UUID> documents) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.dispute(documents);
        }
    }

    /** A domestic authority allowed the use of a power, 24(4). */
    record AuthorizationRecorded(List<String> measures, LocalDate validFrom, LocalDate validUntil) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.authorize(this);
        }
    }

    /** A person who came by consent arrived, or was told that the attendance is over: safe conduct then has an end, 40(29). */
    record AttendanceNoted(Attendance attendance) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.attend(attendance);
        }
    }

    /** The data is preserved until that day at least, 42(8)-(9). */
    record PeriodSet(LocalDate until) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.preserveUntil(until);
        }
    }

    /** Extradition is sought for this offence too, 37. */
    record ChargeMade(String offence, Optional<Offence> article) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(Charge.made(offence, article));
        }
    }

    /** Dual criminality was looked into for this offence, 37(1)-(3). */
    record ChargeFound(String offence, Charge.Finding finding, Optional<String> relatedTo) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.charge(offence).found(finding, relatedTo));
        }
    }

    /** Extradition is granted for this offence, or refused on these grounds. */
    record ChargeDecided(String offence, boolean granted, List<RefusalGround> grounds) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.put(file.charge(offence).decided(granted));
        }
    }

    /** Something happened to the person, or the person agreed to something, 37, 38, 40(9)-(11). */
    record PersonNoted(PersonEvent event) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.note(event);
        }
    }

    /** A request without measures ended on these grounds; {@code because} is SILENCE when nobody answered. */
    record RequestEnded(List<RefusalGround> grounds, Optional<String> because) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.end(grounds);
        }
    }

    /** A request that was submitted follows this one, 42(8), 37(10). */
    record FollowedUp(UUID request) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.followedBy(request);
        }
    }

    /**
     * What links two histories: the act that this one brought about in a related request, or the act in that request
     * which brought this one about.
     */
    record RelatedActed(UUID request, ActType act) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            // What it did to this request, its other effects say.
        }
    }

    /** A draft of that kind was opened in the requesting State, which follows this request, 41(4). */
    record DraftOpened(Kind kind) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            // The draft is a request of its own.
        }
    }

    /** The content of these acts was erased (36) or a text in one of them was rectified; the facts stay as they are. */
    record RecordAmended(List<Integer> acts, boolean erased) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            // Texts are no facts: nothing that the fold knows changes.
        }
    }
}
