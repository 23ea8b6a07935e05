package org.rogatory.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.ActType;

/** By what acts of all requests are found. */
public class ActsWanted extends Wanted {
    @RestQuery
    List<ActType> act;

    @RestQuery
    List<RefusalGround> ground;

    @Override
    Stream<Object> more() {
        return Stream.of(act, ground);
    }
}
