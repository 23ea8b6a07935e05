package org.rogatory.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Which uses of which operations are put on record: all but those of what is public. An operation that is added is on
 * record by itself; what is public is named here, by the tags of the contract.
 */
final class Recorded {
    /** The registry, the Convention as tables, the log of digests, the caller itself. */
    private static final Set<String> PUBLIC = Set.of("Access", "Convention", "Registry", "Log");

    /** These only ask, though what they ask needs a body. */
    private static final Set<String> ASKING = Set.of("checkAct");

    private static final String REPLAYED = "Idempotency-Replayed";

    private Recorded() {}

    /** The name of the operation if its use with that outcome belongs on record. */
    static Optional<String> operation(Method method, ContainerResponseContext answer) {
        return name(method).filter(name -> !isChange(method, name, answer));
    }

    /** The operationId, unless the operation is public or not part of the contract. */
    private static Optional<String> name(Method method) {
        var tag = method.getDeclaringClass().getAnnotation(Tag.class);
        return Optional.ofNullable(method.getAnnotation(Operation.class))
                .filter(operation -> !operation.hidden())
                .filter(operation -> tag == null || !PUBLIC.contains(tag.name()))
                .map(Operation::operationId);
    }

    /** What was changed shows nothing but what was written, unless it is shown again; an act is on record as itself. */
    private static boolean isChange(Method method, String name, ContainerResponseContext answer) {
        return answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                && !method.isAnnotationPresent(GET.class)
                && !ASKING.contains(name)
                && !answer.getHeaders().containsKey(REPLAYED);
    }
}
