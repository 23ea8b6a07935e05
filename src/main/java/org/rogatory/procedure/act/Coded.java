package org.rogatory.procedure.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string that is a fact, not a text: an id, a code or a reference of this form. It can never be rectified. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Coded {
    /** An id within the request: {@code m1}, {@code x3}. */
    String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";
    /** A file number or other reference of an authority. */
    String REFERENCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_()#&+-]{0,99}";
    /** ISO 3166-1 alpha-2, or EU. */
    String STATE = "[A-Z]{2}";
    /** A language tag of BCP 47. */
    String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";
    /** SHA-256, base64url without padding: the two spare bits at its end are zero, so that one digest has one text. */
    String SHA256 = "[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]";
    /** ISO 4217. */
    String CURRENCY = "[A-Z]{3}";
    /** An amount of money with at most four decimals. */
    String AMOUNT = "\\d{1,15}(\\.\\d{1,4})?";
    /** Whatever a text may hold. */
    String ANY = "(?s).*";
    /** An RFC 6901 pointer. */
    String POINTER = "(/([^/~]|~[01]){0,64}){1,12}";

    String value() default ID;
}
