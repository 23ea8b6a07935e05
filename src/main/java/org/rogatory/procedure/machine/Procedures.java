package org.rogatory.procedure.machine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;

/** The procedures that this service runs, by kind. */
public final class Procedures {
    private static final Map<Kind, Procedure> BY_KIND = new EnumMap<>(Kind.class);

    static {
        written().forEach(procedure -> BY_KIND.put(procedure.kind(), procedure));
    }

    private Procedures() {}

    /** Each as its machine has it, built anew. */
    static Stream<Procedure> written() {
        return Stream.of(
                        Assistance.procedures(),
                        Stream.of(Confiscation.procedure(), PropertyReturn.procedure()),
                        Stream.of(Preservation.procedure(), Immediate.procedure()),
                        Extradition.procedures(),
                        Arrest.procedures(),
                        PersonTransfer.procedures(),
                        Stream.of(Proceedings.procedure(), Enquiry.procedure(), Information.procedure()),
                        Agreement.procedures())
                .flatMap(procedures -> procedures);
    }

    /** In the order of {@link Kind}. */
    public static Collection<Procedure> all() {
        return BY_KIND.values();
    }

    public static Optional<Procedure> of(Kind kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
