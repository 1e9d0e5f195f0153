package vn.hoalu.organization;

import java.util.List;
import java.util.Optional;

/** When a unit works on a working day, and when it receives people on Saturdays. */
public record OfficeHours(Hours morning, Hours afternoon, Optional<Reception> reception) {

    /**
     * On Saturdays that are no day off.
     *
     * @param counts whether such a Saturday is a working day when time is counted. By itself it is not: who serves at the
     *               counter has another day off for it, and the law gives time in days on which the whole office works
     */
    public record Reception(Hours hours, boolean counts) {}

    public OfficeHours {
        if (afternoon.from().isBefore(morning.until())) {
            throw new IllegalArgumentException("The afternoon from %s begins before the morning's end at %s"
                    .formatted(afternoon.from(), morning.until()));
        }
    }

    List<Hours> ofWorkingDay() {
        return List.of(morning, afternoon);
    }

    /** Of a Saturday that is neither off nor worked in exchange for another day. */
    List<Hours> ofSaturday() {
        return reception
                .filter(Reception::counts)
                .map(Reception::hours)
                .map(List::of)
                .orElse(List.of());
    }
}
