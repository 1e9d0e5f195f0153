package vn.hoalu.forms;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input costs little, whatever comes out of it. */
class FormAbuseTest {

    private final Forms forms = TestForms.forms();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a*)*b",
                "((a+)b?)*c",
                "(?:a+){2,}b",
                "(\\d+,?)+$",
                "([a-z]+)*\\1",
                "(?=a)a",
                "(?<n>a)\\k<n>",
                "a{99999}",
                "a**",
                "a++",
                "[a[b]]",
                "(?i)a",
                "\\Qa\\E",
                "(((a{1,9}){1,9}){1,9}){1,9}",
                "(",
                "[",
                "{x}"
            })
    void a_pattern_that_could_run_wild_is_refused(String pattern) {
        assertThatThrownBy(() -> SafePattern.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{2}\\d{3}$",
                "^\\d{12}$",
                "^(0|\\+84)\\d{9,10}$",
                "^(?:\\d{3}-)*\\d{3}$",
                "[\\p{L} .'-]+",
                "^a+?b$",
                "^[^<>]*$",
                "^(yes|no)?$",
                "^[\\]\\[]+$"
            })
    void an_honest_pattern_is_taken(String pattern) {
        assertThat(SafePattern.of(pattern)).isNotNull();
    }

    @Test
    void a_match_that_takes_too_many_steps_is_no_match() {
        String almost = "a".repeat(5_000) + "!";

        for (String pattern : new String[] {"^(a|a)*$", "^(a|aa)+$", "a*a*a*a*a*a*b", "^(.|\\w|a)*b$"}) {
            boolean matched =
                    assertTimeout(ofSeconds(2), () -> SafePattern.of(pattern).matches(almost));

            assertThat(matched).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..100000000 return i) > 1",
                "some x in 1..100000000 satisfies x < 0",
                "every x in 1..100000000 satisfies x > 0",
                "9 ** 999999999 > 1",
                "string join(a, a) = a",
                "sum([1..100000000]) > 1",
                "number(\"1e999999999\") + 1 > 1",
                "split(a, \"(a+)+$\") = a",
                "replace(a, \"(a+)+$\", \"\") = a",
                "matches(a, \"(a+)+$\")",
                "round up(1, 9999999) > 1",
                "round up(scale: 9999999, n: 1) > 1",
                "round up(1, if a then 9999999 else 9) > 1",
                "round up(1, 9999999 + 9) > 1",
                "round up(1, a) > 1",
                "ceiling(1, 9999999) > 1",
                "ceiling(1, a) > 1",
                "floor(scale: 9999999, n: 1) > 1",
                "a[count(b[item > 1]) > 0] = 1",
                "{a: 1} = 1",
                "function(x) x",
                "get value(a, \"b\")",
                "random number() > 0",
                "now() > a",
                "a instance of string",
                "camunda()",
                "a = 1 // b",
                "a = 1 /* b */",
                "a; b",
                "$a",
                "`a` = 1",
                "((((((a))))))",
                ""
            })
    void a_condition_whose_cost_is_not_bounded_by_its_length_is_refused(String condition) {
        Conditions conditions = new Conditions(java.time.Clock.systemUTC());

        assertTimeout(
                ofSeconds(2),
                () -> assertThatThrownBy(() -> conditions.names(condition))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void the_most_conditions_a_form_may_have_are_read_in_time() {
        StringBuilder components = new StringBuilder("{'type': 'number', 'key': 'a', 'label': 'A'}");
        for (int i = 0; i < 19; i++) {
            String nested = "not(a in (1, %d)) or ".formatted(i).repeat(13) + "((((a = %d))))".formatted(i);
            components.append((",{'type': 'textfield', 'key': 'f%d', 'label': 'F', 'conditional': {'hide': '=%s'}}")
                    .formatted(i, nested));
        }

        FormDefinition form = assertTimeout(ofSeconds(3), () -> TestForms.of(components.toString()));

        assertThat(form.inputs()).hasSize(20);
    }

    @Test
    void more_conditions_than_that_are_refused() {
        StringBuilder components = new StringBuilder("{'type': 'number', 'key': 'a', 'label': 'A'}");
        for (int i = 0; i < 100; i++) {
            components.append((",{'type': 'textfield', 'key': 'f%d', 'label': 'F', 'conditional': {'hide': '=%s'}}")
                    .formatted(i, "a = %d or ".formatted(i).repeat(20) + "a = 1"));
        }

        assertThatThrownBy(() -> TestForms.of(components.toString()))
                .isInstanceOfSatisfying(
                        UnsupportedForm.class,
                        refused -> assertThat(refused.rule()).isEqualTo("condition"));
    }

    @Test
    void huge_values_are_judged_quickly() {
        FormDefinition form = TestForms.named("every-kind");
        String huge = "e\u0301".repeat(3_000_000);

        Validation validation = assertTimeout(
                ofSeconds(2),
                () -> forms.validate(
                        form, Map.of("name", huge, "code", huge, "email", huge, "score", huge, "day", huge)));

        assertThat(validation.errors()).containsKeys("name", "code", "email", "score", "day");
    }

    @Test
    void the_longest_list_is_judged_in_time() {
        StringBuilder components = new StringBuilder("{'type': 'number', 'key': 'f0', 'label': 'F'}");
        for (int i = 1; i <= 7; i++) {
            components.append(
                    ",{'type': 'number', 'key': 'f%d', 'label': 'F', 'conditional': {'hide': '=f%d = null or f%2$d > 5'}}"
                            .formatted(i, i - 1));
        }
        FormDefinition form = TestForms.of("{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true,"
                + " 'components': [" + components + ", {'type': 'expression', 'key': 'sum', 'expression':"
                + " '=f0 + f1 + f2'}]}, {'type': 'expression', 'key': 'all', 'expression': '=sum(rows.sum)'}");
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i <= 7; i++) {
            row.put("f" + i, i % 5);
        }
        Map<String, Object> values = Map.of("rows", Collections.nCopies(200, row));

        Validation validation = assertTimeout(ofSeconds(5), () -> forms.validate(form, values));

        assertThat(validation.values()).containsEntry("all", new BigDecimal(600));
    }

    @Test
    void values_do_not_grow_from_one_expression_to_the_next() {
        StringBuilder components = new StringBuilder("{'type': 'textarea', 'key': 'x0', 'label': 'X'}");
        for (int i = 1; i <= 9; i++) {
            components.append(",{'type': 'expression', 'key': 'x%d', 'expression': '=%s'}"
                    .formatted(i, "x%d + ".formatted(i - 1).repeat(40) + "x" + (i - 1)));
        }
        FormDefinition form = TestForms.of(components.toString());

        Validation validation =
                assertTimeout(ofSeconds(2), () -> forms.validate(form, Map.of("x0", "x".repeat(10_000))));

        assertThat(validation.values()).containsOnlyKeys("x0");
    }

    @Test
    void a_value_that_is_nested_without_end_is_cut_off() {
        Map<String, Object> deep = Map.of();
        for (int i = 0; i < 10_000; i++) {
            deep = Map.of("a", deep);
        }
        Map<String, Object> known = Map.of("x", deep, "long", Collections.nCopies(100_000, "y"));

        FormContext context = assertTimeout(ofSeconds(2), () -> FormContext.of(known));

        assertThat((List<?>) context.known().get("long")).hasSize(1_000);
        assertThat(context.known().get("x").toString()).hasSizeLessThan(100);
    }

    @Test
    void a_draft_or_a_list_that_is_nested_without_end_is_refused() {
        FormDefinition form = TestForms.of("{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true,"
                + " 'components': [{'type': 'textfield', 'key': 'a', 'label': 'A'}]}");
        Object deep = List.of();
        for (int i = 0; i < 5_000; i++) {
            deep = List.of(Map.of("rows", deep));
        }
        Map<String, Object> values = Map.of("rows", deep);

        assertThat(assertTimeout(ofSeconds(2), () -> forms.validate(form, values))
                        .errors())
                .containsOnlyKeys("rows[0].rows");
    }
}
