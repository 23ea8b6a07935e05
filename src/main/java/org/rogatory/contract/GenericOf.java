package org.rogatory.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A generic type of which the argument is known only where it is used. */
record GenericOf(Class<?> raw, Type argument) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {argument};
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return null;
    }
}
