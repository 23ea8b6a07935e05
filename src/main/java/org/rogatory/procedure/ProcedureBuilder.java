package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.rule.GeneralRules;

/** The words in which a procedure is written: {@code .act(…).by(…).from(…).to(…).requires(…)}. */
public final class ProcedureBuilder {
    private final Kind kind;
    private final ContentForm<?> form;
    private final Map<ActType, Step<?>> steps = new EnumMap<>(ActType.class);

    ProcedureBuilder(Kind kind, ContentForm<?> form) {
        this.kind = kind;
        this.form = form;
    }

    public ProcedureBuilder include(UnaryOperator<ProcedureBuilder> shared) {
        return shared.apply(this);
    }

    /** @throws IllegalArgumentException when the body is not the act's */
    public <A extends ActBody> Row<A> act(ActType type, Class<A> body) {
        if (type.body() != body) {
            throw new IllegalArgumentException(type + " has another body");
        }
        return new Row<>(type);
    }

    public Procedure build() {
        return new Procedure(kind, form, steps);
    }

    /** One row while it is being written; every way on closes it. */
    public final class Row<A extends ActBody> {
        private final ActType type;
        private final List<Rule<? super A>> rules = new ArrayList<>(GeneralRules.ofEveryAct());
        private By by = By.EITHER;
        private boolean ownSide;
        private Set<Status> from = EnumSet.noneOf(Status.class);
        private Target to = Target.NO_CHANGE;
        private Set<MeasureStatus> reaches = EnumSet.noneOf(MeasureStatus.class);
        private Optional<Step.Answer> answers = Optional.empty();
        private Optional<ObligationCode> settles = Optional.empty();
        private Optional<A> bySystem = Optional.empty();
        private Optional<Function<CaseFile, Optional<LocalDate>>> lastDayBefore = Optional.empty();
        private boolean expected;

        private Row(ActType type) {
            this.type = type;
        }

        public Row<A> by(By whose) {
            by = whose;
            return this;
        }

        public Row<A> ownSide() {
            ownSide = true;
            return this;
        }

        public Row<A> from(Status... statuses) {
            return from(Set.of(statuses));
        }

        public Row<A> from(Set<Status> statuses) {
            from = statuses;
            return this;
        }

        public Row<A> to(Status status) {
            return to(Target.of(status));
        }

        public Row<A> to(Target target) {
            to = target;
            return this;
        }

        public Row<A> reaching(MeasureStatus... statuses) {
            return reaching(Set.of(statuses));
        }

        /** @param statuses none for a kind that has no measures: the act then concerns the request as a whole */
        public Row<A> reaching(Set<MeasureStatus> statuses) {
            reaches = statuses;
            if (!statuses.isEmpty()) {
                rules.add(GeneralRules.MEASURE_WITHIN_REACH);
            }
            return this;
        }

        public Row<A> answering(Topic.Form form) {
            return answers(new Step.Answer(form, false));
        }

        public Row<A> closing(Topic.Form form) {
            return answers(new Step.Answer(form, true));
        }

        public Row<A> settling(ObligationCode code) {
            settles = Optional.of(code);
            rules.add(GeneralRules.OBLIGATION_OPEN);
            return this;
        }

        /** Time, or a related request, brings it about as soon as its rules allow; then this stands in the record. */
        public Row<A> bySystem(A body) {
            bySystem = Optional.of(body);
            return this;
        }

        /** Time brings it about, on the day after this one at the earliest. */
        public Row<A> onceOver(Function<CaseFile, Optional<LocalDate>> lastDay) {
            lastDayBefore = Optional.of(lastDay);
            return this;
        }

        /** The request waits for it: it stands on the worklist of whoever it belongs to. */
        public Row<A> expected() {
            expected = true;
            return this;
        }

        /** What this kind alone asks of an act that it shares. */
        public Row<A> alsoRequiring(List<? extends Rule<? super A>> more) {
            rules.addAll(more);
            return this;
        }

        @SafeVarargs
        public final ProcedureBuilder requires(Rule<? super A>... required) {
            for (var rule : required) {
                rules.add(rule);
            }
            steps.put(
                    type,
                    new Step<>(
                            type,
                            by,
                            ownSide,
                            from,
                            to,
                            reaches,
                            answers,
                            settles,
                            bySystem,
                            lastDayBefore,
                            expected,
                            rules));
            return ProcedureBuilder.this;
        }

        private Row<A> answers(Step.Answer answer) {
            answers = Optional.of(answer);
            rules.add(GeneralRules.EXCHANGE_OPEN);
            return this;
        }
    }
}
