package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final Typed NAME = typed("name", "Lê Văn Mẫu");

    @Test
    void what_both_windows_typed_into_different_fields_stays() {
        Draft merged = merge(draft(NAME), draft(NAME, typed("phone", "0912")), draft(NAME, typed("note", "đã gọi")));

        assertThat(merged.fields()).containsExactlyInAnyOrder(NAME, typed("phone", "0912"), typed("note", "đã gọi"));
        assertThat(merged.aside()).isEmpty();
    }

    @Test
    void of_two_texts_in_one_field_the_later_stands_in_it_and_the_other_is_put_aside() {
        Draft merged = merge(draft(NAME), draft(typed("name", "Lê Văn Thử")), draft(typed("name", "Lê Thị Mẫu")));

        assertThat(merged.fields()).containsExactly(typed("name", "Lê Văn Thử"));
        assertThat(merged.aside()).containsExactly(typed("name", "Lê Thị Mẫu"));
    }

    @Test
    void the_same_text_typed_twice_is_no_conflict() {
        Draft merged = merge(Draft.NONE, draft(NAME), draft(NAME));

        assertThat(merged.fields()).containsExactly(NAME);
        assertThat(merged.aside()).isEmpty();
    }

    @Test
    void a_field_set_back_here_is_set_back_unless_the_other_window_has_typed_into_it() {
        assertThat(merge(draft(NAME), Draft.NONE, draft(NAME)).fields()).isEmpty();

        Draft merged = merge(draft(NAME), Draft.NONE, draft(typed("name", "Lê Thị Mẫu")));
        assertThat(merged.aside()).containsExactly(typed("name", "Lê Thị Mẫu"));
    }

    @Test
    void words_put_aside_stay_until_they_are_thrown_away() {
        Draft withAside = Draft.NONE.with(List.of(), List.of(NAME));

        assertThat(merge(withAside, withAside, withAside).aside()).containsExactly(NAME);
        assertThat(merge(withAside, Draft.NONE, withAside).aside()).isEmpty();
    }

    private static Draft merge(Draft known, Draft now, Draft stored) {
        return new DraftMerge(known, now, stored).merged();
    }

    private static Draft draft(Typed... fields) {
        return new Draft(List.of(fields), List.of(), 1, Instant.EPOCH);
    }

    private static Typed typed(String key, String value) {
        return new Typed(key, key, value);
    }
}
