package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.Effect.MeasureEnded;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.Situation;

/** Delivers the measures that it settles; with documents of its own and no result it is a part delivery, 40(17). */
public record Deliver(
        List<Result> results, Optional<String> statement, List<UUID> documents, Optional<Boolean> personalData)
        implements ActBody, ActBody.WithDocuments, ActBody.UsingPower {

    /** What became of one measure. */
    public record Result(
            @Coded String measure,
            Outcome result,
            Optional<String> reason,
            Optional<Period> obtained,
            RequestedProcedure procedure,
            Optional<String> whyNot,
            List<UUID> documents,
            Boolean personalData) {}

    /** Delivered, or why there is nothing to deliver. */
    public enum Outcome {
        DELIVERED,
        NOTHING_FOUND,
        IMPOSSIBLE
    }

    /** Whether the particular procedure that was asked for was followed, 40(17). */
    public enum RequestedProcedure {
        FOLLOWED,
        NOT_FOLLOWED
    }

    /** From the first day to the last. */
    public record Period(LocalDate from, LocalDate to) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(results.stream().map(r -> ended(s, r)), material(s));
    }

    /** Each measure within its days; documents beside the results are allowed when one open measure is. */
    @Override
    public Stream<Use> uses(Situation s) {
        var ofResults = IntStream.range(0, results.size())
                .filter(i -> results.get(i).result() == Outcome.DELIVERED)
                .mapToObj(i -> use(results.get(i), "/results/" + i + "/obtained"));
        var open = s.reachable().map(Measure::id).toList();
        return documents.isEmpty()
                ? ofResults
                : Stream.concat(ofResults, Stream.of(new Use("/documents", open, order -> true)));
    }

    private static Use use(Result result, String place) {
        var days = result.obtained().filter(d -> !d.to().isBefore(d.from()));
        return new Use(
                place,
                List.of(result.measure()),
                order -> days.filter(d -> order.lasts(d.from(), d.to())).isPresent());
    }

    /** The measures that it settles. */
    @Override
    public List<String> measures() {
        return results.stream().map(Result::measure).toList();
    }

    /** Every document, of the results and of its own. */
    @Override
    public List<UUID> documentsNamed() {
        return Stream.concat(results.stream().flatMap(r -> r.documents().stream()), documents.stream())
                .distinct()
                .toList();
    }

    private static MeasureEnded ended(Situation s, Result r) {
        return new MeasureEnded(
                r.measure(),
                s.file().measure(r.measure()).orElseThrow().delivered(),
                List.of(),
                Optional.of(r.result().name()));
    }

    private Stream<Effect> material(Situation s) {
        var items = Stream.concat(
                        results.stream().flatMap(r -> Documents.items(s, r.documents(), Optional.of(r.measure()))),
                        Documents.items(s, documents, Optional.empty()))
                .toList();
        boolean personal = personalData.orElse(false) || results.stream().anyMatch(Result::personalData);
        boolean nothing = items.isEmpty() && statement.isEmpty() && !personal;
        return nothing ? Stream.empty() : Stream.of(new MaterialHandedOver(personal, items, conditions(s)));
    }

    /** The accepted conditions that travel with the material: those on its measures, and those on everything. */
    private List<String> conditions(Situation s) {
        return s.file().conditions().stream()
                .filter(c -> measures().isEmpty() || c.measures().isEmpty() || sharesMeasure(c))
                .map(Condition::id)
                .toList();
    }

    private boolean sharesMeasure(Condition condition) {
        return condition.measures().stream().anyMatch(measures()::contains);
    }
}
