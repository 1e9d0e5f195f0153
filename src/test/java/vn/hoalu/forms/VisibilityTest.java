package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

    private final Forms forms = TestForms.forms();
    private final FormDefinition form = TestForms.named("conditional");

    @Test
    void a_hidden_field_is_neither_demanded_nor_returned() {
        Validation validation = forms.validate(form, Map.of("result", "FAIL", "score", "7", "reason", "Too slow"));

        assertThat(validation.errors()).isEmpty();
        assertThat(validation.values()).doesNotContainKey("score").containsEntry("reason", "Too slow");
    }

    @Test
    void a_shown_field_is_demanded() {
        assertThat(forms.validate(form, Map.of("result", "PASS")).errors()).containsOnlyKeys("score");
    }

    @Test
    void a_hidden_group_hides_what_is_in_it() {
        Map<String, Object> values = Map.of("result", "PASS", "score", 5, "reason", "left over", "again", true);

        assertThat(forms.validate(form, values).values()).containsOnlyKeys("result", "score");
    }

    @Test
    void what_reads_a_hidden_value_reads_nothing() {
        Map<String, Object> values = Map.of("result", "FAIL", "reason", "x", "score", 10, "praise", "Well done");

        assertThat(forms.validate(form, values).values()).doesNotContainKey("praise");
        assertThat(forms.visible(form, Map.of("result", "PASS", "score", 10, "praise", "Well done")))
                .containsKey("praise");
    }

    @Test
    void a_box_nobody_ticked_counts_as_no() {
        assertThat(forms.validate(form, Map.of("result", "FAIL", "reason", "x")).errors())
                .isEmpty();
        assertThat(forms.validate(form, Map.of("result", "FAIL", "reason", "x", "again", true))
                        .errors())
                .containsOnlyKeys("nextDay");
    }

    @Test
    void lists_can_be_asked_for_what_they_hold() {
        Map<String, Object> values = Map.of("result", "FAIL", "topics", List.of("READ"), "readingHelp", "Class");

        assertThat(forms.visible(form, values)).containsKey("readingHelp");
        assertThat(forms.visible(form, Map.of("result", "FAIL", "topics", List.of("WRITE"), "readingHelp", "Class")))
                .doesNotContainKey("readingHelp");
    }

    @Test
    void dates_compare_with_today_here() {
        assertThat(lateTextHidden("04/09/2026")).isFalse();
        assertThat(lateTextHidden("05/09/2026")).isTrue();
    }

    @Test
    void a_value_that_cannot_be_read_is_none_to_a_condition() {
        assertThat(forms.visible(form, Map.of("result", "PASS", "score", "ten", "praise", "x")))
                .containsOnlyKeys("result");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text = \"x\"",
                "text != \"y\"",
                "text in (\"x\", \"y\")",
                "number in [1..5]",
                "number between 1 and 5",
                "number + 1 > 3 and not(flag)",
                "if flag then false else true",
                "count(list) = 2",
                "list contains(list, \"A\")",
                "starts with(text, \"x\")",
                "string length(text) = 1",
                "missing = null",
                "number > 2 or flag",
                "upper case(text) = \"X\"",
                "-number < 0",
                "number in (> 2, < 1)",
                "all([flag = false, number = 3])"
            })
    void conditions_speak_the_useful_part_of_feel(String condition) {
        FormDefinition asked = conditional(condition);
        Map<String, Object> values = new HashMap<>(
                Map.of("text", "x", "number", 3, "flag", false, "list", List.of("A", "B"), "probe", "here"));

        assertThat(forms.visible(asked, values)).doesNotContainKey("probe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text > 3", "number = \"x\"", "missing", "text", "1", "number / 0 > 1", "text + number = 1"})
    void a_condition_without_an_answer_hides_nothing(String condition) {
        assertThat(forms.visible(conditional(condition), Map.of("text", "x", "number", 3, "probe", "here")))
                .containsKey("probe");
    }

    @Test
    void a_chain_of_conditions_settles() {
        StringBuilder components = new StringBuilder("{'type': 'textfield', 'key': 'f0', 'label': 'F'}");
        for (int i = 1; i <= 10; i++) {
            components.insert(
                    0,
                    "{'type': 'textfield', 'key': 'f%d', 'label': 'F', 'conditional': {'hide': '=f%d = null'}},"
                            .formatted(i, i - 1));
        }
        FormDefinition chain = TestForms.of(components.toString());
        Map<String, Object> all = new HashMap<>();
        chain.inputs().forEach(input -> all.put(input.key(), "x"));

        assertThat(forms.visible(chain, all)).hasSize(11);
        all.remove("f0");
        assertThat(forms.visible(chain, all)).isEmpty();
    }

    private boolean lateTextHidden(String nextDay) {
        Map<String, Object> visible = forms.visible(form, Map.of("result", "FAIL", "again", true, "nextDay", nextDay));
        return forms.hidden(form.fields().get(4), visible);
    }

    private static FormDefinition conditional(String condition) {
        return TestForms.of("{'type': 'textfield', 'key': 'text', 'label': 'T'},"
                + "{'type': 'textfield', 'key': 'missing', 'label': 'M'},"
                + "{'type': 'number', 'key': 'number', 'label': 'N'},"
                + "{'type': 'checkbox', 'key': 'flag', 'label': 'F'},"
                + "{'type': 'checklist', 'key': 'list', 'label': 'L', 'values':"
                + " [{'label': 'A', 'value': 'A'}, {'label': 'B', 'value': 'B'}]},"
                + "{'type': 'textfield', 'key': 'probe', 'label': 'P', 'conditional': {'hide': '="
                + condition.replace("\"", "\\'") + "'}}");
    }
}
