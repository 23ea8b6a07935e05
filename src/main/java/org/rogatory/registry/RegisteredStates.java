package org.rogatory.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** The States of the registry. */
@ApplicationScoped
class RegisteredStates implements PanacheRepositoryBase<RegisteredState, String> {
    private static final List<InstrumentType> BINDING =
            Arrays.stream(InstrumentType.values()).filter(InstrumentType::binds).toList();

    EntryIntoForce convention() {
        return EntryIntoForce.after(firstDeposits());
    }

    List<FirstDeposit> firstDeposits() {
        return getEntityManager()
                .createQuery(
                        "select s.code, min(i.depositedOn) from RegisteredState s join s.instruments i"
                                + " where i.type in :binding group by s.code",
                        FirstDeposit.class)
                .setParameter("binding", BINDING)
                .getResultList();
    }
}
