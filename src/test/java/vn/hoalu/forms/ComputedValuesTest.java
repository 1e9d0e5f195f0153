package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form works out is worked out on the server, from what was accepted. */
class ComputedValuesTest {

    private static final String SUPPLIES =
            "{'type': 'dynamiclist', 'path': 'items', 'allowAddRemove': true, 'components':"
                    + " [{'type': 'number', 'key': 'price', 'label': 'P'}, {'type': 'number', 'key': 'count', 'label': 'C'},"
                    + " {'type': 'expression', 'key': 'cost', 'expression': '=price * count'}]},"
                    + "{'type': 'expression', 'key': 'total', 'expression': '=sum(items.cost)', 'properties': {'label': 'Total',"
                    + " 'label.vi': 'Tổng'}},"
                    + "{'type': 'expression', 'key': 'large', 'expression': '=total > 1000', 'conditional':"
                    + " {'hide': '=total = null'}},"
                    + "{'type': 'textfield', 'key': 'reason', 'label': 'R', 'validate': {'required': true},"
                    + " 'conditional': {'hide': '=large != true'}}";

    private final Forms forms = TestForms.forms();
    private final FormDefinition supplies = TestForms.of(SUPPLIES);

    @Test
    void rows_and_totals_are_worked_out() {
        Validation validation =
                forms.validate(supplies, items(Map.of("price", 100, "count", 3), Map.of("price", 50, "count", 2)));

        assertThat(validation.errors()).isEmpty();
        assertThat(validation.values())
                .containsEntry("total", new BigDecimal(400))
                .containsEntry("large", false);
        assertThat(TypedLevel.rows(validation.values(), "items"))
                .extracting(row -> row.get("cost"))
                .containsExactly(new BigDecimal(300), new BigDecimal(100));
    }

    @Test
    void what_a_browser_sends_for_them_counts_for_nothing() {
        Map<String, Object> sent =
                Map.of("items", List.of(Map.of("price", 1_000, "count", 2, "cost", 1)), "total", 1, "large", false);

        Validation validation = forms.validate(supplies, sent);

        assertThat(validation.errors()).containsOnlyKeys("reason");
        assertThat(validation.values())
                .containsEntry("total", new BigDecimal(2_000))
                .containsEntry("large", true);
    }

    @Test
    void a_hidden_one_has_no_value_and_one_that_fails_has_none() {
        assertThat(forms.validate(supplies, Map.of()).values()).doesNotContainKey("large");
        assertThat(computed("1 / 0")).isNull();
        assertThat(computed("\"a\" + 1")).isNull();
    }

    @Test
    void it_reads_what_is_known_of_the_case_but_not_what_a_field_held_before() {
        FormDefinition form = TestForms.of("{'type': 'number', 'key': 'paid', 'label': 'P'},"
                + "{'type': 'expression', 'key': 'left', 'expression': '=budget - paid'}");
        FormContext known = FormContext.of(Map.of("budget", 10, "paid", 4));

        assertThat(forms.validate(form, Map.of("paid", 3), known).values()).containsEntry("left", new BigDecimal(7));
        assertThat(forms.validate(form, Map.of(), known).values()).doesNotContainKey("left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 + 0.2|0.3",
                "round half up(2.345, 2)|2.35",
                "round half up(2345, -3)|2000",
                "sum([1, 2, 3])|6",
                "max([1, 5, 3]) - min([1, 5, 3])|4",
                "mean([1, 2])|1.5",
                "count([1, 2])|2",
                "floor(2.7)|2",
                "floor(2.78, 1)|2.7",
                "if 3 > 2 then 10 else 20|10"
            })
    void it_calculates(String expression, BigDecimal result) {
        assertThat(computed(expression)).isEqualTo(result);
    }

    @Test
    void it_picks_out_of_what_is_known() {
        FormDefinition form = TestForms.of("{'type': 'textfield', 'key': 'chosen', 'label': 'C'},"
                + "{'type': 'expression', 'key': 'price', 'expression': '=sum(goods[item.name = chosen].price)'},"
                + "{'type': 'expression', 'key': 'all', 'expression': '=count(concatenate(a, b))'}");
        FormContext known = FormContext.of(Map.of(
                "goods", List.of(Map.of("name", "x", "price", 3), Map.of("name", "y", "price", 5)),
                "a", List.of(1),
                "b", List.of(2, 3)));

        assertThat(forms.validate(form, Map.of("chosen", "y"), known).values())
                .containsEntry("price", new BigDecimal(5))
                .containsEntry("all", new BigDecimal(3));
    }

    @Test
    void keys_that_are_paths_are_walked_by_expressions_and_kept_whole() {
        FormDefinition form = TestForms.of("{'type': 'group', 'label': 'Home', 'path': 'home', 'components': ["
                + "{'type': 'number', 'key': 'people', 'label': 'P'}, {'type': 'textfield', 'key': 'owner.name', 'label':"
                + " 'O', 'readonly': true}]}, {'type': 'expression', 'key': 'more', 'expression': '=home.people + 1'},"
                + "{'type': 'text', 'text': 'x', 'conditional': {'hide': '=home.people = null'}}");
        FormContext known = FormContext.of(Map.of("home", Map.of("people", 9, "owner", Map.of("name", "Lan"))));

        assertThat(form.inputs()).extracting(FormField.Input::key).containsExactly("home.people", "home.owner.name");
        assertThat(forms.validate(form, Map.of("home.people", 3, "home.owner.name", "forged"), known)
                        .values())
                .isEqualTo(
                        Map.of("home.people", new BigDecimal(3), "home.owner.name", "Lan", "more", new BigDecimal(4)));
        assertThat(forms.validate(form, Map.of(), known).values())
                .as("what was known of a field that is empty now is not read")
                .containsOnlyKeys("home.owner.name");
    }

    @Test
    void a_sum_over_rows_can_leave_out_those_that_are_not_filled_in_yet() {
        FormDefinition form = TestForms.domain("OrderSupplies");
        Map<String, Object> values = Map.of(
                "items",
                List.of(Map.of("name", "x", "price", 100, "count", 2), Map.of("name", "y")),
                "currency",
                "VND");

        assertThat(forms.visible(form, values)).containsEntry("total", new BigDecimal(200));
    }

    @Test
    void it_joins_texts() {
        assertThat(computed("\"GCN-\" + string(7)")).isEqualTo("GCN-7");
        assertThat(computed("upper case(substring(\"hoa lu\", 1, 3))")).isEqualTo("HOA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: 1}", "function(x) x", "now()", "1..3"})
    void it_does_no_more_than_that(String expression) {
        assertThatThrownBy(() -> computed(expression)).isInstanceOf(UnsupportedForm.class);
    }

    private Object computed(String expression) {
        FormDefinition form = TestForms.of(
                "{'type': 'expression', 'key': 'x', 'expression': '=" + expression.replace("\"", "\\'") + "'}");
        return forms.validate(form, Map.of()).values().get("x");
    }

    @SafeVarargs
    private static Map<String, Object> items(Map<String, Object>... rows) {
        return Map.of("items", List.of(rows));
    }
}
