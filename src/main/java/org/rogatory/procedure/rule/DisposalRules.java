package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Objection.because;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Objection;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.AgreeDisposal;
import org.rogatory.procedure.act.AgreeDisposal.Disposal;
import org.rogatory.procedure.act.AgreeDisposal.Recipient;
import org.rogatory.procedure.act.ReturnProperty;

/** How confiscated property is disposed of, 52. */
public final class DisposalRules {
    private DisposalRules() {}

    public static final Rule<AgreeDisposal> EVERY_ITEM_DISPOSED_OF = Rule.onBody(
            "every-item-disposed-of",
            "52(1)",
            "The terms speak of every item of the request, of each once.",
            (s, act) -> s.reachable()
                    .map(Measure::id)
                    .filter(id -> act.items().stream()
                                    .filter(d -> d.item().equals(id))
                                    .count()
                            != 1)
                    .map(id -> because("Say once what becomes of item %s.".formatted(id))
                            .at("/items")
                            .on(id)));

    public static final Rule<AgreeDisposal> SHARES_ADD_UP = Rule.onBody(
            "shares-add-up",
            "52(4)",
            "Shares and deducted expenses add up to the value of the item; expenses are never above it.",
            (s, act) -> IntStream.range(0, act.items().size())
                    .boxed()
                    .flatMap(i -> wrongSum(act.items().get(i), "/items/" + i)));

    public static final Rule<AgreeDisposal> PRIORITY_CONSIDERED = Rule.onBody(
            "priority-considered",
            "52(2)",
            "Where priority was asked for, the requested State says how it was considered.",
            (s, act) -> s.file().terms().priority()
                    ? unless(s, act.priorityConsidered(), "Say how the priority that was asked for was considered.")
                            .map(o -> o.at("/priorityConsidered"))
                    : Stream.empty());

    public static final Rule<AgreeDisposal> VICTIMS_REGARDED = Rule.onBody(
            "victims-regarded",
            "52(3)",
            "Before anything is shared with others than victims, the requested State says what regard was had to them.",
            (s, act) -> shares(act)
                    ? unless(s, act.regardToVictims(), "Say what regard was had to victims before sharing.")
                            .map(o -> o.at("/regardToVictims"))
                    : Stream.empty());

    public static final Rule<ReturnProperty> RETURNED_AS_AGREED = Rule.onBody(
            "returned-as-agreed",
            "52(1)",
            "Everybody gets what was agreed, no more and no less.",
            (s, act) -> agreed(s)
                    .filter(terms -> !byRecipient(terms).equals(byRecipient(act)))
                    .map(terms -> because("It was agreed otherwise: %s.".formatted(byRecipient(terms)))
                            .at("/items"))
                    .stream());

    private static Stream<Objection> wrongSum(Disposal d, String place) {
        var value = new BigDecimal(d.value().amount());
        var expenses = d.expenses().map(BigDecimal::new).orElse(BigDecimal.ZERO);
        if (expenses.compareTo(value) > 0) {
            return Stream.of(because("The expenses of %s are above the value of %s.".formatted(expenses, value))
                    .at(place + "/expenses")
                    .on(d.item()));
        }
        var sum =
                d.shares().stream().map(share -> new BigDecimal(share.amount())).reduce(expenses, BigDecimal::add);
        return sum.compareTo(value) == 0
                ? Stream.empty()
                : Stream.of(because("Shares and expenses add up to %s, the value is %s.".formatted(sum, value))
                        .at(place + "/shares")
                        .on(d.item()));
    }

    private static boolean shares(AgreeDisposal act) {
        return act.items().stream()
                .flatMap(d -> d.shares().stream())
                .anyMatch(share -> share.to() != Recipient.VICTIMS);
    }

    /** Both duties are those of the State that disposes of the property. */
    private static Stream<Objection> unless(Situation s, Optional<String> said, String message) {
        return s.side() != Side.REQUESTED || said.filter(t -> !t.isBlank()).isPresent()
                ? Stream.empty()
                : Stream.of(because(message));
    }

    /** The terms that both named, as long as they have not been erased. */
    private static Optional<AgreeDisposal> agreed(Situation s) {
        return s.file()
                .latestTerms()
                .flatMap(x -> s.facts().body(x.openedByAct()))
                .filter(AgreeDisposal.class::isInstance)
                .map(AgreeDisposal.class::cast);
    }

    private static Map<String, BigDecimal> byRecipient(AgreeDisposal terms) {
        return sums(
                terms.items().stream()
                        .flatMap(d -> d.shares().stream().map(share -> Map.entry(key(d.item(), share.to()), share))),
                share -> share.amount());
    }

    private static Map<String, BigDecimal> byRecipient(ReturnProperty act) {
        return sums(
                act.items().stream().map(r -> Map.entry(key(r.item(), r.to()), r)), ReturnProperty.Returned::amount);
    }

    private static String key(String item, Recipient to) {
        return item + " to " + to;
    }

    private static <T> Map<String, BigDecimal> sums(Stream<Map.Entry<String, T>> parts, Function<T, String> amount) {
        var sums = new TreeMap<String, BigDecimal>();
        parts.forEach(part -> sums.merge(
                part.getKey(),
                new BigDecimal(amount.apply(part.getValue())).stripTrailingZeros(),
                (a, b) -> a.add(b).stripTrailingZeros()));
        return sums;
    }
}
