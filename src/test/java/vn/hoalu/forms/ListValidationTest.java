package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoalu.forms.Validation.Problem;

/** Lists of rows: judged row by row, and bounded. */
class ListValidationTest {

    private static final String MEMBERS = "{'type': 'textfield', 'key': 'head', 'label': 'Head'},"
            + "{'type': 'dynamiclist', 'path': 'members', 'label': 'Members', 'allowAddRemove': true, 'components': ["
            + "{'type': 'textfield', 'key': 'name', 'label': 'Name', 'validate': {'required': true}},"
            + "{'type': 'number', 'key': 'age', 'label': 'Age', 'validate': {'min': 0, 'max': 120}},"
            + "{'type': 'textfield', 'key': 'school', 'label': 'School', 'validate': {'required': true},"
            + " 'conditional': {'hide': '=age = null or age >= 18'}}]}";

    private final Forms forms = TestForms.forms();
    private final FormDefinition form = TestForms.of(MEMBERS);

    @Test
    void rows_come_back_in_their_fields_types() {
        Validation validation =
                judge(Map.of("name", "Lan", "age", "34"), Map.of("name", "Tí", "age", 9, "school", "A"));

        assertThat(validation.errors()).isEmpty();
        assertThat(validation.values())
                .containsEntry(
                        "members",
                        List.of(
                                Map.of("name", "Lan", "age", new BigDecimal(34)),
                                Map.of("name", "Tí", "age", new BigDecimal(9), "school", "A")));
    }

    @Test
    void a_problem_names_its_row_and_field() {
        Validation validation =
                judge(Map.of("name", "Lan", "age", 34), Map.of("age", 9), Map.of("name", "X", "age", 130));

        assertThat(validation.errors()).containsOnlyKeys("members[1].name", "members[1].school", "members[2].age");
    }

    @Test
    void a_field_hidden_in_one_row_is_asked_for_in_another_and_dropped_where_it_is_hidden() {
        Validation validation = judge(
                Map.of("name", "Lan", "age", 34, "school", "forged"), Map.of("name", "Tí", "age", 9, "school", "A"));

        assertThat(rows(validation).getFirst()).doesNotContainKey("school");
        assertThat(rows(validation).getLast()).containsEntry("school", "A");
    }

    @Test
    void a_row_without_anything_in_it_is_none() {
        FormDefinition open =
                TestForms.of("{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true, 'components':"
                        + " [{'type': 'textfield', 'key': 'a', 'label': 'A'}]}");

        Validation validation =
                forms.validate(open, Map.of("rows", List.of(Map.of(), Map.of("a", "x"), Map.of("a", " "))));

        assertThat(validation.values()).isEqualTo(Map.of("rows", List.of(Map.of("a", "x"))));
        assertThat(forms.validate(open, Map.of("rows", List.of(Map.of()))).values())
                .isEmpty();
    }

    @Test
    void a_key_that_rows_do_not_have_is_refused() {
        assertThat(judge(Map.of("name", "Lan", "salary", 1)).errors()).containsOnlyKeys("members[0].salary");
    }

    @Test
    void more_rows_than_a_list_holds_are_refused_at_once() {
        List<Map<String, Object>> rows = new ArrayList<>(Collections.nCopies(201, Map.of("name", "Lan")));

        Validation validation = forms.validate(form, Map.of("members", rows));

        assertThat(problem(validation, "members")).isEqualTo("forms.error.rows");
        assertThat(validation.values()).doesNotContainKey("members");
        assertThat(forms.validate(form, Map.of("members", rows.subList(0, 200))).ok())
                .isTrue();
    }

    @Test
    void what_is_no_list_of_rows_is_refused() {
        for (Object wrong : List.of("x", 1, Map.of("name", "Lan"), List.of("x"))) {
            assertThat(forms.validate(form, Map.of("members", wrong)).errors()).containsOnlyKeys("members");
        }
    }

    @Test
    void a_list_that_does_not_grow_holds_the_rows_that_are_known() {
        FormDefinition fixed =
                TestForms.of("{'type': 'dynamiclist', 'path': 'rows', 'defaultRepetitions': 1, 'components':"
                        + " [{'type': 'textfield', 'key': 'a', 'label': 'A'}]}");
        Map<String, Object> two = Map.of("rows", List.of(Map.of("a", "x"), Map.of("a", "y")));

        assertThat(forms.validate(fixed, two).errors()).containsOnlyKeys("rows");
        assertThat(forms.validate(fixed, two, FormContext.of(two)).ok()).isTrue();
    }

    @Test
    void a_hidden_list_is_neither_asked_for_nor_returned() {
        FormDefinition hidden = TestForms.of("{'type': 'checkbox', 'key': 'none', 'label': 'None'},"
                + "{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true, 'conditional': {'hide': '=none'},"
                + "'components': [{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'required': true}}]}");
        List<Map<String, Object>> rows = List.of(Map.of());

        assertThat(forms.validate(hidden, Map.of("none", true, "rows", rows)).values())
                .containsOnlyKeys("none");
        assertThat(forms.validate(hidden, Map.of("none", false, "rows", rows)).errors())
                .containsOnlyKeys("rows[0].a");
    }

    @Test
    void a_row_reads_itself_before_what_is_around_it_and_knows_its_number() {
        FormDefinition nested = TestForms.of("{'type': 'textfield', 'key': 'a', 'label': 'Outer'},"
                + "{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true, 'components': ["
                + "{'type': 'textfield', 'key': 'a', 'label': 'Inner'},"
                + "{'type': 'checkbox', 'key': 'own', 'label': 'O', 'conditional': {'hide': '=a != this.a'}},"
                + "{'type': 'checkbox', 'key': 'around', 'label': 'P', 'conditional': {'hide': '=parent.a = null'}},"
                + "{'type': 'checkbox', 'key': 'first', 'label': 'F', 'conditional': {'hide': '=i > 1'}}]}");
        List<Map<String, Object>> rows = List.of(Map.of("a", "x"), Map.of());

        Map<String, Object> visible = forms.visible(nested, Map.of("rows", rows));

        assertThat(TypedLevel.rows(visible, "rows"))
                .containsExactly(Map.of("a", "x", "own", false, "first", false), Map.of("own", false));
        assertThat(TypedLevel.rows(forms.visible(nested, Map.of("a", "y", "rows", rows)), "rows")
                        .getLast())
                .as("an outer value does not show through an empty field of the same name")
                .containsOnlyKeys("own", "around");
    }

    @Test
    void lists_in_lists_are_judged_too() {
        FormDefinition nested =
                TestForms.of("{'type': 'dynamiclist', 'path': 'homes', 'allowAddRemove': true, 'components':"
                        + " [{'type': 'textfield', 'key': 'name', 'label': 'N'}, {'type': 'dynamiclist', 'path': 'people',"
                        + " 'allowAddRemove': true, 'components': [{'type': 'number', 'key': 'age', 'label': 'A'}]}]}");

        Validation validation = forms.validate(
                nested,
                Map.of("homes", List.of(Map.of("name", "A", "people", List.of(Map.of("age", 1), Map.of("age", "x"))))));

        assertThat(validation.errors()).containsOnlyKeys("homes[0].people[1].age");
        List<Map<String, Object>> tooMany = new ArrayList<>(Collections.nCopies(21, Map.of("age", 1)));
        assertThat(forms.validate(nested, Map.of("homes", List.of(Map.of("people", tooMany))))
                        .errors())
                .containsOnlyKeys("homes[0].people");
    }

    @Test
    void what_is_read_only_in_a_row_must_stand_in_a_known_row() {
        FormDefinition attendance = TestForms.of("{'type': 'dynamiclist', 'path': 'people', 'allowAddRemove': true,"
                + " 'components': [{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': true},"
                + "{'type': 'checkbox', 'key': 'came', 'label': 'C'}]}");
        FormContext known = FormContext.of(Map.of("people", List.of(Map.of("name", "An"), Map.of("name", "Bình"))));
        List<Map<String, Object>> sent = List.of(
                Map.of("name", "Bình", "came", true), Map.of("name", "Forged", "came", true), Map.of("came", false));

        Validation validation = forms.validate(attendance, Map.of("people", sent), known);

        assertThat(rows(validation, "people"))
                .containsExactly(Map.of("name", "Bình", "came", true), Map.of("came", true), Map.of("came", false));
    }

    @Test
    void rows_start_with_the_defaults_of_their_fields() {
        FormDefinition form =
                TestForms.of("{'type': 'dynamiclist', 'path': 'rows', 'defaultRepetitions': 2, 'components':"
                        + " [{'type': 'number', 'key': 'count', 'label': 'C', 'defaultValue': 1}]}");

        assertThat(form.rowDefaults("rows.")).isEqualTo(Map.of("count", BigDecimal.ONE));
        assertThat(form.defaults()).containsOnlyKeys("rows.count");
    }

    @SafeVarargs
    private Validation judge(Map<String, Object>... rows) {
        return forms.validate(form, Map.of("members", List.of(rows)));
    }

    private static List<Map<String, Object>> rows(Validation validation) {
        return rows(validation, "members");
    }

    private static List<Map<String, Object>> rows(Validation validation, String list) {
        return TypedLevel.rows(validation.values(), list);
    }

    private static String problem(Validation validation, String path) {
        return ((Problem.Keyed) validation.errors().get(path).getFirst()).messageKey();
    }
}
