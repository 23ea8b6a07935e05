package org.rogatory.procedure.content;

import org.rogatory.procedure.act.Coded;

/** An amount in a currency, ISO 4217. */
public record Money(
        @Coded(Coded.AMOUNT) String amount,
        @Coded(Coded.CURRENCY) String currency) {}
