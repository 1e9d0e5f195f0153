package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final OfficialName ABSENT = person("A");
    private static final OfficialName FIRST = person("B");
    private static final OfficialName SECOND = person("C");

    @Test
    void covers_that_overlap_or_meet_are_one_absence_newest_first() {
        List<Absence> absences = Absence.of(List.of(
                cover(SECOND, "2026-11-05", "2026-11-09"),
                cover(FIRST, "2026-11-02", "2026-11-04"),
                cover(FIRST, "2026-11-03", "2026-11-06"),
                cover(FIRST, "2026-12-01", "2026-12-02")));

        assertThat(absences)
                .containsExactly(
                        new Absence(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2), List.of(FIRST)),
                        new Absence(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9), List.of(FIRST, SECOND)));
    }

    @Test
    void a_day_between_divides() {
        assertThat(Absence.of(
                        List.of(cover(FIRST, "2026-11-02", "2026-11-04"), cover(FIRST, "2026-11-06", "2026-11-06"))))
                .hasSize(2);
    }

    @Test
    void cover_that_was_ended_early_lasts_until_that_day_and_one_ended_before_it_began_was_none() {
        Instant third = Instant.parse("2026-11-03T08:00:00Z");

        assertThat(Absence.of(List.of(ended("2026-11-02", "2026-11-30", third))))
                .singleElement()
                .satisfies(absence -> assertThat(absence.last()).isEqualTo(LocalDate.of(2026, 11, 3)));
        assertThat(Absence.of(List.of(ended("2026-11-10", "2026-11-30", third))))
                .isEmpty();
    }

    private static CoverLine cover(OfficialName deputy, String first, String last) {
        return line(deputy, first, last, Optional.empty());
    }

    private static CoverLine ended(String first, String last, Instant at) {
        return line(FIRST, first, last, Optional.of(at));
    }

    private static CoverLine line(OfficialName deputy, String first, String last, Optional<Instant> endedAt) {
        return new CoverLine(
                CoverId.fresh(),
                ABSENT,
                deputy,
                Set.of(),
                Optional.empty(),
                LocalDate.parse(first),
                LocalDate.parse(last),
                endedAt);
    }

    private static OfficialName person(String name) {
        return new OfficialName(new OfficialId(UUID.randomUUID()), name);
    }
}
