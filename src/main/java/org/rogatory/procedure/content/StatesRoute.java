package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** What says how property is to be confiscated: a request, or what completes one, 50(3). */
public interface StatesRoute {

    Optional<ConfiscationRoute> route();

    Optional<String> facts();

    Optional<CourtOrder> order();

    /** How far the order is to be executed. */
    Optional<String> extent();

    /** The steps taken to give notice to third parties in good faith and to ensure due process. */
    Optional<String> noticeToThirdParties();

    /** The statement that the order is final. */
    Optional<Boolean> orderFinal();

    /** Whether it takes this route. */
    default boolean takes(ConfiscationRoute asked) {
        return route().filter(asked::equals).isPresent();
    }

    /** What this route must say beyond 40(15). */
    static <C extends StatesRoute> List<Mandatory<C>> items(ConfiscationRoute route) {
        return switch (route) {
            case OWN_ORDER ->
                List.of(item(
                        "50(3)(a)",
                        "/facts",
                        "the facts, sufficient to seek an order",
                        c -> c.facts().isPresent()));
            case FOREIGN_ORDER -> ofForeignOrder();
            case RESTRAINT ->
                List.of(item(
                        "50(3)(c)",
                        "/facts",
                        "the facts relied upon",
                        c -> c.facts().isPresent()));
        };
    }

    private static <C extends StatesRoute> List<Mandatory<C>> ofForeignOrder() {
        return List.of(
                item(
                        "50(3)(b)",
                        "/order",
                        "an admissible copy of the order, by its document",
                        c -> c.order().flatMap(CourtOrder::documentId).isPresent()),
                item("50(3)(b)", "/facts", "the facts", c -> c.facts().isPresent()),
                item(
                        "50(3)(b)",
                        "/extent",
                        "the extent of execution sought",
                        c -> c.extent().isPresent()),
                item(
                        "50(3)(b)",
                        "/noticeToThirdParties",
                        "how third parties in good faith were notified and due process was ensured",
                        c -> c.noticeToThirdParties().isPresent()),
                item(
                        "50(3)(b)",
                        "/orderFinal",
                        "the statement that the order is final",
                        c -> c.orderFinal().orElse(false)));
    }
}
