package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.TestForms;

/** Rows on the screen: added, removed, moved, judged and kept as a draft. */
class ListViewTest extends FormScreen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormDefinition form = TestForms.of("{'type': 'dynamiclist', 'path': 'members', 'label': 'Members',"
            + " 'allowAddRemove': true, 'defaultRepetitions': 1, 'nonCollapsedItems': 3, 'components': ["
            + "{'type': 'textfield', 'key': 'name', 'label': 'Name', 'validate': {'required': true}},"
            + "{'type': 'number', 'key': 'age', 'label': 'Age', 'defaultValue': 1},"
            + "{'type': 'textfield', 'key': 'school', 'label': 'School', 'conditional': {'hide': '=age >= 18'}},"
            + "{'type': 'expression', 'key': 'next', 'expression': '=age + 1', 'properties': {'label': 'Next'}}]}");

    @Test
    void it_opens_with_as_many_rows_as_the_form_asks_for_or_with_what_is_known() {
        assertThat(names(empty())).containsExactly("");
        assertThat(names(known("An", "Bình"))).containsExactly("An", "Bình");
        assertThat(rows(empty()).getFirst()).containsEntry("age", BigDecimal.ONE);
    }

    @Test
    void a_row_is_added_and_the_focus_goes_into_it() {
        FormView view = known("An");

        button(view, "Add a row").click();

        assertThat(names(view)).containsExactly("An", "");
        assertThat(focused()).containsExactly(name(view, 1).getElement().getNode());
        assertThat(legends(view)).containsExactly("Members: row 1", "Members: row 2");
        assertThat(news(view)).isEqualTo("Members: row 2 added");
    }

    @Test
    void a_row_is_removed_and_the_focus_goes_to_the_one_that_takes_its_place() {
        FormView view = known("An", "Bình", "Chi");

        button(view, "Members: remove row 2").click();

        assertThat(names(view)).containsExactly("An", "Chi");
        assertThat(focused()).containsExactly(name(view, 1).getElement().getNode());
        button(view, "Members: remove row 1").click();
        button(view, "Members: remove row 1").click();
        assertThat(names(view)).isEmpty();
    }

    @Test
    void rows_are_moved_and_keep_what_stands_in_them() {
        FormView view = known("An", "Bình", "Chi");

        button(view, "Members: move row 3 up").click();
        button(view, "Members: move row 1 down").click();

        assertThat(names(view)).containsExactly("Chi", "An", "Bình");
        assertThat(button(view, "Members: move row 1 up").isEnabled()).isFalse();
        assertThat(button(view, "Members: move row 3 down").isEnabled()).isFalse();
    }

    @Test
    void every_change_of_rows_is_told() {
        FormView view = known("An", "Bình");
        AtomicInteger told = new AtomicInteger();
        view.addChangeListener(told::incrementAndGet);

        button(view, "Add a row").click();
        button(view, "Members: move row 2 up").click();
        button(view, "Members: remove row 1").click();
        name(view, 0).setValue("Lan");

        assertThat(told).hasValue(4);
    }

    @Test
    void a_condition_holds_for_its_own_row_only_and_what_is_computed_too() {
        FormView view = known("An", "Bình");

        this.<TextField>inRow(view, 1, "age").setValue("30");

        assertThat(inRow(view, 0, "school").isVisible()).isTrue();
        assertThat(inRow(view, 1, "school").isVisible()).isFalse();
        assertThat(find(ComputedPart.class, view).all())
                .extracting(part -> part.getElement().getTextRecursively())
                .containsExactly("Next2", "Next31");
    }

    @Test
    void a_problem_stands_in_its_row_and_in_the_summary_with_its_path() {
        FormView view = known("An", "");

        assertThat(view.check()).isFalse();

        assertThat(name(view, 0).isInvalid()).isFalse();
        assertThat(name(view, 1).isInvalid()).isTrue();
        assertThat(view.problems()).extracting(FieldProblem::path).containsExactly("members[1].name");
        assertThat(view.problems()).extracting(FieldProblem::label).containsExactly("Members: row 2, Name");
        assertThat(view.showProblem("members[0].name", "Known already")).isTrue();
        assertThat(name(view, 0).getErrorMessage()).isEqualTo("Known already");
    }

    @Test
    void long_lists_are_folded_and_open_where_something_is_wrong() {
        FormView view = known("A", "B", "C", "D", "");

        assertThat(find(FieldSet.class, view).all()).hasSize(3);
        assertThat(button(view, "Show 2 more rows").isVisible()).isTrue();

        view.check();

        assertThat(find(FieldSet.class, view).all()).hasSize(5);
        assertThat(view.problems()).hasSize(1);
    }

    @Test
    void no_more_rows_are_added_than_a_list_holds() {
        FormView view = known(Collections.nCopies(200, "x").toArray(String[]::new));

        Button add = button(view, "Add a row");

        assertThat(add.isEnabled()).isFalse();
    }

    @Test
    void a_draft_of_rows_survives_the_way_through_json() {
        FormView view = known("An", "Bình", "Chi");
        button(view, "Members: remove row 1").click();
        this.<TextField>inRow(view, 0, "age").setValue("half typ");

        FormView later = known("An", "Bình", "Chi");
        List<String> lost = later.restore(throughJson(view));

        assertThat(lost).isEmpty();
        assertThat(names(later)).containsExactly("Bình", "Chi");
        assertThat(later.entered()).isEqualTo(view.entered());
    }

    @Test
    void a_draft_that_is_no_list_any_more_finds_no_place() {
        assertThat(empty().restore(Map.of("members", "x"))).containsExactly("members");
        assertThat(empty().restore(Map.of("members", List.of(Map.of("name", "An", "gone", "x")))))
                .containsExactly("members[0].gone");
    }

    @Test
    void a_row_that_came_read_only_stays_with_its_own_answer_in_a_draft() {
        FormDefinition attendance = TestForms.of("{'type': 'dynamiclist', 'path': 'people', 'allowAddRemove': true,"
                + " 'components': [{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': true},"
                + "{'type': 'textfield', 'key': 'note', 'label': 'T'}]}");
        FormContext known = FormContext.of(Map.of("people", List.of(Map.of("name", "An"), Map.of("name", "Bình"))));
        FormView view = show(attendance, Languages.ENGLISH, known);
        button(view, "List: remove row 1").click();
        this.<TextField>inRow(view, 0, "note").setValue("late");

        FormView later = show(attendance, Languages.ENGLISH, known);
        later.restore(throughJson(view));

        assertThat(later.validation().values().get("people"))
                .isEqualTo(List.of(Map.of("name", "Bình", "note", "late")));
    }

    private FormView empty() {
        return show(form, Languages.ENGLISH, FormContext.NOTHING);
    }

    private FormView known(String... names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(Map.of("name", name, "age", 1));
        }
        return show(form, Languages.ENGLISH, FormContext.of(Map.of("members", rows)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(FormView view) {
        return (List<Map<String, Object>>) view.values().get("members");
    }

    private static List<Object> names(FormView view) {
        return rows(view).stream().map(row -> row.getOrDefault("name", "")).toList();
    }

    private List<String> legends(FormView view) {
        return find(FieldSet.class, view).all().stream()
                .map(FieldSet::getLegendText)
                .toList();
    }

    private String news(FormView view) {
        return parts(view)
                .filter(part -> part.getElement().getClassList().contains("form-list-news"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    private TextField name(FormView view, int row) {
        return inRow(view, row, "name");
    }

    @SuppressWarnings("unchecked")
    private <C extends Component> C inRow(FormView view, int row, String key) {
        Component place = parts(view)
                .filter(DrawnRow.class::isInstance)
                .skip(row)
                .findFirst()
                .orElseThrow();
        return (C) parts(place)
                .filter(part ->
                        part.getId().filter(id -> id.endsWith("-" + key)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Button button(FormView view, String name) {
        return parts(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getText())
                        || button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> throughJson(FormView view) {
        return JSON.readValue(JSON.writeValueAsString(view.entered()), Map.class);
    }
}
