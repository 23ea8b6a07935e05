package org.rogatory.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** A list whose items are known only where a generic record is used. */
record ListOf(Type items) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {items};
    }

    @Override
    public Type getRawType() {
        return List.class;
    }

    @Override
    public Type getOwnerType() {
        return null;
    }
}
