package org.rogatory.procedure.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.Side;

/**
 * What a request of some kind says beyond its terms. A draft may lack anything of it; what SUBMIT wants to see stands in
 * the kind's {@link ContentForm}. What rules ask of every kind is asked here.
 */
public interface Content {

    /** The offences that are named. */
    default List<? extends OffenceNamed> offences() {
        return List.of();
    }

    /** The offences for which a person is sought, each of which is decided about by itself, 37. */
    default List<ChargeStated> charges() {
        return List.of();
    }

    /** Whether a person is sought for prosecution or for a sentence, 37. */
    default Optional<SoughtFor> soughtFor() {
        return Optional.empty();
    }

    /** The documents of the request that the content names. */
    default Stream<UUID> documentsNamed() {
        return Stream.empty();
    }

    /** The measures or property items that are asked for. */
    default List<? extends Sought> sought() {
        return List.of();
    }

    /** The receiving State's safeguards for personal data, 36(2). */
    default Optional<String> safeguards() {
        return Optional.empty();
    }

    /** The persons whom the request is about or names. */
    default List<Person> persons() {
        return List.of();
    }

    /** The accounts that the request names. */
    default List<Account> accounts() {
        return List.of();
    }

    /** Under which restrictions it may be used, 40(5). */
    default List<String> restrictions() {
        return List.of();
    }

    /** Data particularly vulnerable to loss or modification, or an emergency, was asserted with grounds, 44(3), 2(o). */
    default boolean isUrgentByItself() {
        return false;
    }

    /** The side on which the person is, where the kind lets it be either, 38. */
    default Optional<Side> holding() {
        return Optional.empty();
    }

    /** The route that a request for confiscation takes, 50(3). */
    default Optional<ConfiscationRoute> routeTaken() {
        return Optional.empty();
    }

    /** A return to the requesting State is asked to be considered with priority, 52(2). */
    default boolean asksForPriority() {
        return false;
    }

    /** The offences of articles 7 to 19 that are named, each once. */
    default Stream<Offence> conventionOffences() {
        return offences().stream().flatMap(o -> o.article().stream()).distinct();
    }

    /** The request itself holds personal data, which the requested State then holds under 36(3). */
    default boolean namesPersons() {
        return !persons().isEmpty() || !accounts().isEmpty();
    }
}
