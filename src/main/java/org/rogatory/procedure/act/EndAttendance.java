package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Attendance;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** The official notice that presence is no longer needed: safe conduct ends 15 days later, or as agreed, 40(29). */
public record EndAttendance(String person, LocalDate noticeOn, Optional<Integer> agreedDays) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.AttendanceNoted(Attendance.ended(noticeOn, agreedDays)));
    }
}
