package org.rogatory.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes of ten are asked for, RFC 9110, 14.1.2. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=2-5, 2, 5",
        "bytes=9-, 9, 9",
        "bytes=0-999999999999999999, 0, 9",
        "bytes=-3, 7, 9",
        "bytes=-10, 0, 9",
        "bytes=-11, 0, 9"
    })
    void aRange(String header, long from, long to) {
        assertEquals(Optional.of(new ByteRange(from, to)), ByteRange.of(header, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,3-4",
                "bytes=a-b",
                "lines=0-1",
                "bytes 0-1",
                "bytes=0-9999999999999999999"
            })
    void theWholeIsTheAnswerToWhatIsNoSingleRange(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
    void thereIsNothingBeyondTheEnd(String header) {
        assertFalse(ByteRange.of(header, 10).orElseThrow().isSatisfiable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=-5"})
    void nothingHasNoRange(String header) {
        assertFalse(ByteRange.of(header, 0).orElseThrow().isSatisfiable());
    }
}
