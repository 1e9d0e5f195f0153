package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class CasesByWordsIT {
    @Autowired
    CaseSubjects subjects;

    @Autowired
    CasesByWords words;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final UnitCode here = new UnitCode("W" + tag.toUpperCase());
    private final UnitCode there = new UnitCode("X" + tag.toUpperCase());

    @Test
    void case_is_found_by_beginnings_of_all_words_live_and_ended_in_the_units_asked_for() {
        CaseKey live = told(here, "Nguyễn Thị Quỵnh");
        CaseKey ended = told(here, "Lò Văn Quỵnh");
        CaseKey elsewhere = told(there, "Nguyễn Thị Quỵnh");
        subjects.end(ended);

        assertThat(found("quynh")).containsExactlyInAnyOrder(live, ended);
        assertThat(found("QUỴN nguyen")).containsExactly(live);
        assertThat(found("quynh van pan")).containsExactly(ended);
        assertThat(found("ynh")).isEmpty();
        assertThat(words.in(Set.of(here, there), "quynh nguyen", 9).cases().orElseThrow())
                .containsExactlyInAnyOrder(live, elsewhere);
        assertThat(words.everywhere("quynh " + tag, 9).cases().orElseThrow()).contains(live, ended, elsewhere);
        assertThat(words.in(Set.of(), "quynh", 9).cases()).contains(List.of());
    }

    @Test
    void too_many_cases_and_words_that_everybody_has_are_told_with_patterns_to_walk_by() {
        told(here, "Nguyễn Thị Quỵnh");
        told(here, "Lò Văn Quỵnh");

        assertThat(words.in(Set.of(here), "quynh", 1))
                .isEqualTo(new CasesByWords.Found(Optional.empty(), List.of("% quynh%")));
        assertThat(words.in(Set.of(here), "Nguyễn", 9).cases()).isEmpty();
        assertThat(words.in(Set.of(here), " ", 9)).isEqualTo(new CasesByWords.Found(Optional.empty(), List.of()));
    }

    @Test
    void case_is_found_by_its_new_name_and_in_its_new_unit_and_by_the_old_ones_no_more() {
        CaseKey renamed = told(here, "Lò Văn Quỵnh");
        subjects.end(renamed);

        subjects.rename(renamed, "Lò Văn Thưởng");
        assertThat(found("quynh")).isEmpty();
        assertThat(found("thuong")).containsExactly(renamed);

        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE inbox_case SET unit_code = ? WHERE case_key = ?", there.value(), renamed.toString()));
        assertThat(found("thuong")).isEmpty();
        assertThat(words.in(Set.of(there), "thuong", 9).cases().orElseThrow()).containsExactly(renamed);
    }

    private List<CaseKey> found(String search) {
        return words.in(Set.of(here), search, 9).cases().orElseThrow();
    }

    private CaseKey told(UnitCode unit, String subject) {
        CaseKey key = new CaseKey(UUID.randomUUID());
        subjects.describe(
                key, new CaseSubjects.Description("W-" + tag, subject, unit).withPeople(List.of("Lò Thị Pản")));
        return key;
    }
}
