package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;

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

    /** The requested State's reference, the regime of 40(7), the addressee or the deadline became another. */
    record TermsChanged(
            Optional<String> requestedReference,
            Optional<Regime> regime,
            Optional<UUID> requestedAuthority,
            Optional<LocalDate> deadline)
            implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            file.change(this);
        }
    }

    /** A measure was asked for. */
    record MeasureAsked(String measure, MeasureType asked, boolean personalData) implements Effect {
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

    /** Material went to the other side, under the conditions named. */
    record MaterialHandedOver(boolean personalData, List<HandedOver.Item> items, List<String> conditions)
            implements Effect {
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

    /** The content of these acts was erased (36) or a text in one of them was rectified; the facts stay as they are. */
    record RecordAmended(List<Integer> acts, boolean erased) implements Effect {
        @Override
        public void applyTo(CaseFileEditor file) {
            // Texts are no facts: nothing that the fold knows changes.
        }
    }
}
