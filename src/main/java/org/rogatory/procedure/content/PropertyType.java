package org.rogatory.procedure.content;

/** Kinds of property, 2(i): assets of every kind, virtual ones included, and documents of title. */
public enum PropertyType {
    MOVABLE,
    IMMOVABLE,
    FUNDS,
    VIRTUAL_ASSET,
    DOCUMENT_OF_TITLE,
    OTHER
}
