package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.Validation.Problem;

class ValidationTest {

    private static final Map<String, Object> GOOD = Map.of("name", "Lan", "agreed", true, "result", "PASS");

    private final Forms forms = TestForms.forms();
    private final FormDefinition form = TestForms.named("every-kind");

    @Test
    void what_is_right_comes_back_in_its_fields_type() {
        Validation validation = with(Map.of(
                "score",
                "7,5",
                "day",
                "2026-09-05",
                "hour",
                "14:30",
                "visit",
                "05/09/2026 8:00",
                "skills",
                Set.of("WRITE", "READ"),
                "people",
                4));

        assertThat(validation.errors()).isEmpty();
        assertThat(validation.values())
                .containsEntry("name", "Lan")
                .containsEntry("score", new BigDecimal("7.5"))
                .containsEntry("people", new BigDecimal(4))
                .containsEntry("day", LocalDate.of(2026, 9, 5))
                .containsEntry("hour", LocalTime.of(14, 30))
                .containsEntry("visit", LocalDateTime.of(2026, 9, 5, 8, 0))
                .containsEntry("skills", List.of("READ", "WRITE"))
                .containsEntry("agreed", true)
                .doesNotContainKeys("note", "email", "topics");
    }

    @Test
    void values_that_pickers_give_are_taken_as_they_are() {
        Map<String, Object> typed = Map.of(
                "score",
                new BigDecimal("7.50"),
                "day",
                LocalDate.of(2026, 9, 5),
                "hour",
                LocalTime.NOON,
                "visit",
                LocalDateTime.of(2026, 9, 5, 8, 0),
                "topics",
                List.of("SAFETY"));

        assertThat(with(typed).values())
                .containsEntry("score", new BigDecimal("7.5"))
                .containsEntry("day", LocalDate.of(2026, 9, 5))
                .containsEntry("hour", LocalTime.NOON)
                .containsEntry("topics", List.of("SAFETY"));
    }

    @Test
    void nothing_entered_names_every_required_field() {
        assertThat(forms.validate(form, Map.of()).errors()).containsOnlyKeys("name", "agreed", "result");
        assertThat(with("name", "   ")).isEqualTo("required");
        assertThat(with("agreed", false)).isEqualTo("required");
        assertThat(with("result", "")).isEqualTo("required");
    }

    @Test
    void a_box_nobody_ticked_says_no() {
        FormDefinition box = TestForms.of("{'type': 'checkbox', 'key': 'a', 'label': 'A'}");

        assertThat(forms.validate(box, Map.of()).values()).containsEntry("a", false);
        assertThat(forms.validate(box, Map.of("a", "true")).values()).containsEntry("a", true);
    }

    @Test
    void what_is_required_of_a_list_is_one_answer() {
        FormDefinition list = TestForms.of("{'type': 'checklist', 'key': 'a', 'label': 'A',"
                + " 'values': [{'label': 'X', 'value': 'X'}], 'validate': {'required': true}}");

        assertThat(forms.validate(list, Map.of("a", Set.of())).errors()).containsOnlyKeys("a");
        assertThat(forms.validate(list, Map.of("a", Set.of("X"))).ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A,tooShort", "An,''", "Abcdefghij,''", "Abcdefghijk,tooLong", "  An  ,''"})
    void length_has_both_its_bounds(String name, String problem) {
        assertThat(with("name", name)).isEqualTo(problem);
    }

    @Test
    void a_letter_with_its_accents_counts_as_one_and_is_kept_composed() {
        String decomposed = "Nguye\u0302\u0303n";

        assertThat(with(Map.of("name", "  " + decomposed + "Anna ")).values()).containsEntry("name", "Nguy\u1ec5nAnna");
        assertThat(with("name", "\uD83D\uDE00".repeat(10))).isEmpty();
    }

    @Test
    void a_text_without_a_bound_in_the_form_still_has_one() {
        FormDefinition open = TestForms.of("{'type': 'textfield', 'key': 'a', 'label': 'A'}");

        assertThat(forms.validate(open, Map.of("a", "x".repeat(1_000))).ok()).isTrue();
        assertThat(forms.validate(open, Map.of("a", "x".repeat(1_001))).ok()).isFalse();
        assertThat(forms.validate(open, Map.of("a", "x".repeat(5_000_000))).ok())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\uD800b", "a\u007fb"})
    void characters_that_cannot_be_kept_are_refused(String text) {
        assertThat(with("name", text)).isEqualTo("characters");
    }

    @Test
    void a_text_area_keeps_its_lines() {
        assertThat(with(Map.of("note", "one\r\n\ttwo ")).values()).containsEntry("note", "one\n\ttwo");
        assertThat(with("note", "x".repeat(21))).isEqualTo("tooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,tooSmall",
        "0,''",
        "10,''",
        "10.1,tooLarge",
        "'7,5',''",
        "7.55,decimals",
        "+7,''",
        "7.50,''",
        "seven,number",
        "1.000.000,number",
        "1e3,number",
        "1 000,number",
        "0x10,number",
        "NaN,number",
        "9999999999999999999,number",
        "10.,number"
    })
    void a_number_has_digits_decimals_and_a_range(String score, String problem) {
        assertThat(with("score", score)).isEqualTo(problem);
    }

    @Test
    void a_number_that_is_none_or_endless_is_refused() {
        assertThat(with("score", Double.NaN)).isEqualTo("number");
        assertThat(with("score", Double.POSITIVE_INFINITY)).isEqualTo("number");
        assertThat(with("score", new BigDecimal("1e999999999"))).isEqualTo("number");
        assertThat(with("people", new BigDecimal("2E+1"))).isEmpty();
        assertThat(with("people", "2.5")).isEqualTo("decimals");
    }

    @ParameterizedTest
    @CsvSource({"AB123,''", "ab123,pattern", "AB1234,pattern"})
    void a_pattern_is_asked_for_in_the_words_of_the_form(String code, String problem) {
        Validation validation = with(Map.of("code", code));

        assertThat(validation.ok()).isEqualTo(problem.isEmpty());
        validation
                .errors()
                .values()
                .forEach(problems -> assertThat(problems)
                        .first()
                        .isInstanceOfSatisfying(
                                Problem.Own.class,
                                own -> assertThat(own.text().in(Languages.VIETNAMESE))
                                        .isEqualTo("Hai chữ cái và ba chữ số.")));
    }

    @ParameterizedTest
    @CsvSource({
        "lan@example.org,''",
        "lan.tran+x@mail.example.org,''",
        "lan,email",
        "lan@,email",
        "lan@example,email",
        "la n@example.org,email",
        "lan@@example.org,email"
    })
    void an_email_address_looks_like_one(String email, String problem) {
        assertThat(with("email", email)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678,''",
        "0912 345 678,''",
        "+84 912.345.678,''",
        "12345,phone",
        "091234567a,phone",
        "84912345678,phone"
    })
    void a_telephone_number_looks_like_one(String phone, String problem) {
        assertThat(with("phone", phone)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-13-01", "5.9.2026", "tomorrow", "05/09/26", "?", "05/09/20266"})
    void a_day_that_is_none_is_refused(String day) {
        assertThat(with("day", day)).isEqualTo("date");
    }

    @Test
    void times_that_are_none_are_refused() {
        assertThat(with("hour", "25:00")).isEqualTo("time");
        assertThat(with("hour", "noon")).isEqualTo("time");
        assertThat(with("visit", "2026-09-05")).isEqualTo("dateTime");
        assertThat(with("visit", LocalDate.EPOCH)).isEqualTo("dateTime");
    }

    @Test
    void a_day_before_today_here_is_past() {
        assertThat(with("deadline", "04/09/2026")).isEqualTo("past");
        assertThat(with("deadline", "05/09/2026")).isEmpty();
    }

    @Test
    void only_declared_options_are_accepted() {
        assertThat(with("result", "MAYBE")).isEqualTo("option");
        assertThat(with("programme", 7)).isEqualTo("option");
        assertThat(with("skills", List.of("READ", "FLY"))).isEqualTo("option");
        assertThat(with("skills", Arrays.asList("READ", null))).isEqualTo("option");
        assertThat(with("topics", "SAFETY")).isEmpty();
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThat(with("name", List.of("Lan"))).isEqualTo("unreadable");
        assertThat(with("agreed", "perhaps")).isEqualTo("unreadable");
        assertThat(with("day", 20260905)).isEqualTo("date");
    }

    @Test
    void a_key_the_form_does_not_have_is_refused() {
        assertThat(with("salary", "1")).isEqualTo("unknown");
    }

    @Test
    void a_read_only_field_holds_what_is_known_whatever_was_sent_and_is_not_demanded() {
        FormContext known = FormContext.of(Map.of("caseNumber", "GCN-2026-0001"));
        Map<String, Object> sent = new HashMap<>(GOOD);
        sent.put("caseNumber", "forged");

        assertThat(with(Map.of()).ok()).isTrue();
        assertThat(forms.validate(form, sent, known).values()).containsEntry("caseNumber", "GCN-2026-0001");
        assertThat(forms.validate(form, sent).values()).doesNotContainKey("caseNumber");
    }

    private Validation with(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(GOOD);
        values.putAll(more);
        return forms.validate(form, values);
    }

    /** The last word of the problem's key; empty where there is none. */
    private String with(String key, Object value) {
        Map<String, List<Problem>> errors = with(Map.of(key, value)).errors();
        assertThat(errors.keySet()).isSubsetOf(key);
        return errors.getOrDefault(key, List.of()).stream()
                .findFirst()
                .map(problem -> ((Problem.Keyed) problem).messageKey().replace("forms.error.", ""))
                .orElse("");
    }
}
