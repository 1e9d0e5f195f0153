package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FakeUnits;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField.FilePicker;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.forms.LiveOptions;
import vn.hoalu.forms.TestForms;

/** Tables, pictures, files, living data, units and texts on the screen. */
class OtherPartsViewTest extends FormScreen {

    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void a_table_shows_a_page_at_a_time_and_every_cell_knows_its_heading() {
        FormDefinition form =
                TestForms.of("{'type': 'table', 'label': 'Visits', 'dataSource': '=visits', 'rowCount': 2,"
                        + " 'columns': [{'key': 'day', 'label': 'Day'}]}");
        FormView view = show(
                form,
                Languages.ENGLISH,
                FormContext.of(
                        Map.of("visits", List.of(Map.of("day", "1st"), Map.of("day", "2nd"), Map.of("day", "3rd")))));

        assertThat(html(view)).contains("<caption>Visits</caption>", "data-label=\"Day\"", "1st", "2nd");
        assertThat(html(view)).doesNotContain("3rd").contains("Rows 1–2 of 3");

        button(view, "Next page").click();

        assertThat(html(view)).contains("3rd", "Rows 3–3 of 3").doesNotContain("1st");
        assertThat(button(view, "Next page").isEnabled()).isFalse();
    }

    @Test
    void a_table_without_rows_says_so() {
        FormDefinition form =
                TestForms.of("{'type': 'table', 'dataSource': 'visits', 'columns': [{'key': 'day', 'label': 'Day'}]}");

        assertThat(html(show(form, Languages.VIETNAMESE, FormContext.NOTHING))).contains("Không có dòng nào.");
    }

    @Test
    void a_picture_is_what_came_with_the_form_or_a_document_of_a_safe_type() {
        FormDefinition form = TestForms.of("{'type': 'image', 'source': '" + DOT + "', 'alt': 'A dot'},"
                + "{'type': 'image', 'source': '=photo'}, {'type': 'image', 'source': '=drawing'},"
                + "{'type': 'image', 'source': '=gone'}");
        FormFiles files = id -> Optional.ofNullable(
                        Map.of("p1", "image/jpeg", "p2", "image/svg+xml").get(id))
                .map(type -> new FormFile(id, "x", type, 1, Optional.of("documents/" + id)));
        Map<String, Object> known = Map.of("photo", "p1", "drawing", "p2", "gone", "https://tracker.example/x.png");

        FormView view = show(form, Languages.ENGLISH, new FormContext(known, LiveOptions.NONE, files));

        assertThat(find(Image.class, view).all()).extracting(Image::getSrc).containsExactly(DOT, "documents/p1");
        assertThat(find(Image.class, view).all().getFirst().getAlt()).contains("A dot");
    }

    @Test
    void files_are_added_by_whoever_keeps_documents_and_taken_away_again() {
        FormDefinition form =
                TestForms.of("{'type': 'filepicker', 'key': 'papers', 'label': 'Papers', 'multiple': true}");
        FormFiles files = id -> Optional.of(new FormFile(id, "file " + id, "application/pdf", 1, Optional.empty()));
        List<Consumer<String>> adders = new ArrayList<>();
        FormView view = show(
                form,
                Languages.ENGLISH,
                new FormContext(Map.of("papers", List.of("a")), LiveOptions.NONE, files),
                (FilePicker field, Locale locale, Consumer<String> added) -> {
                    adders.add(added);
                    return new Span("adder");
                });

        adders.getFirst().accept("b");

        assertThat(view.values()).containsEntry("papers", List.of("a", "b"));
        assertThat(html(view)).contains("file a", "file b", "adder");
        button(view, "Remove file file a").click();
        assertThat(view.values()).containsEntry("papers", List.of("b"));
        assertThat(view.validation().ok()).isTrue();
    }

    @Test
    void living_data_is_fetched_page_by_page_and_found_without_accents() {
        FormDefinition form = TestForms.of("{'type': 'select', 'key': 'unit', 'label': 'U', 'properties':"
                + " {'source': 'units'}}, {'type': 'taglist', 'key': 'more', 'label': 'M', 'properties': {'source':"
                + " 'units'}}");
        FakeUnits units = new FakeUnits(5_000);
        FormView view = show(
                form,
                Languages.ENGLISH,
                new FormContext(Map.of("unit", "V7", "more", List.of("V1")), units, FormFiles.NONE));
        ComboBox<Option> unit = field(view, "unit");

        List<Option> page = unit.getDataProvider()
                .fetch((Query) new Query<Option, String>(0, 50, List.of(), null, "dong 49"))
                .map(Option.class::cast)
                .toList();

        assertThat(unit.getValue().label().text()).isEqualTo("Thôn Đông 7");
        assertThat(unit.getPageSize()).isEqualTo(50);
        assertThat(page).hasSize(50);
        assertThat(units.most()).isLessThanOrEqualTo(50);
        assertThat(this.<MultiSelectComboBox<Option>>field(view, "more").getValue())
                .hasSize(1);
        assertThat(view.values()).containsEntry("unit", "V7").containsEntry("more", List.of("V1"));
    }

    @Test
    void answers_that_hang_on_another_one_change_with_it_and_a_choice_that_is_gone_goes() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'rural', 'label': 'R'},"
                + "{'type': 'radio', 'key': 'place', 'label': 'P', 'valuesExpression':"
                + " '=if rural then villages else streets'}");
        FormView view = show(
                form,
                Languages.ENGLISH,
                FormContext.of(Map.of("villages", List.of("V1", "V2"), "streets", List.of("S1", "V2"), "rural", true)));
        RadioButtonGroup<Option> place = field(view, "place");
        assertThat(place.getListDataView().getItems()).extracting(Option::value).containsExactly("V1", "V2");

        choose(view, "place", "V2");
        this.<Checkbox>field(view, "rural").setValue(false);
        assertThat(place.getListDataView().getItems()).extracting(Option::value).containsExactly("S1", "V2");
        assertThat(view.values()).containsEntry("place", "V2");

        choose(view, "place", "S1");
        this.<Checkbox>field(view, "rural").setValue(true);
        assertThat(view.values()).doesNotContainKey("place");
    }

    @Test
    void answers_change_also_while_nothing_is_chosen() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'rural', 'label': 'R'},"
                + "{'type': 'select', 'key': 'place', 'label': 'P', 'valuesExpression':"
                + " '=if rural then villages else streets'}");
        FormView view = show(
                form, Languages.ENGLISH, FormContext.of(Map.of("villages", List.of("V1"), "streets", List.of("S1"))));

        this.<Checkbox>field(view, "rural").setValue(true);

        ComboBox<Option> place = field(view, "place");
        assertThat(place.getListDataView().getItems()).extracting(Option::value).containsExactly("V1");
        assertThat(view.values()).doesNotContainKey("place");
    }

    @Test
    void units_stand_in_the_field_in_the_persons_language() {
        FormDefinition form = TestForms.of("{'type': 'number', 'key': 'cost', 'label': 'C', 'appearance':"
                + " {'prefixAdorner': '≈', 'suffixAdorner': 'VND'}, 'properties': {'suffixAdorner.vi': 'đồng'}}");

        TextField cost = field(show(form, Languages.VIETNAMESE, FormContext.NOTHING), "cost");

        assertThat(cost.getPrefixComponent().getElement().getText()).isEqualTo("≈");
        assertThat(cost.getSuffixComponent().getElement().getText()).isEqualTo("đồng");
    }

    @Test
    void a_field_is_locked_and_opened_by_its_condition_and_shows_what_is_known() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'locked', 'label': 'L'},"
                + "{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': '=locked'}");
        FormView view = show(form, Languages.ENGLISH, FormContext.of(Map.of("name", "Lan")));
        TextField name = field(view, "name");

        name.setValue("Hoa");
        this.<Checkbox>field(view, "locked").setValue(true);

        assertThat(name.isReadOnly()).isTrue();
        assertThat(name.getValue()).isEqualTo("Lan");
        assertThat(view.validation().values()).containsEntry("name", "Lan");
        this.<Checkbox>field(view, "locked").setValue(false);
        assertThat(name.isReadOnly()).isFalse();
    }

    @Test
    void what_was_typed_comes_back_when_a_field_that_was_locked_by_a_slip_is_opened_again() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'locked', 'label': 'L'},"
                + "{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': '=locked'},"
                + "{'type': 'text', 'text': 'Dear {{name}}'}");
        FormView view = show(form, Languages.ENGLISH, FormContext.of(Map.of("name", "Lan")));
        TextField name = field(view, "name");
        Checkbox locked = field(view, "locked");
        name.setValue("Hoa");

        locked.setValue(true);
        locked.setValue(false);

        assertThat(name.getValue()).isEqualTo("Hoa");
        assertThat(view.validation().values()).containsEntry("name", "Hoa");
        assertThat(find(Prose.class, view).single().getElement().getTextRecursively())
                .isEqualTo("Dear Hoa");
    }

    @Test
    void a_draft_goes_before_what_stood_in_a_field_while_it_was_locked() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'locked', 'label': 'L', 'defaultValue': true},"
                + "{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': '=locked'}");
        FormView view = show(form, Languages.ENGLISH, FormContext.of(Map.of("name", "Lan")));

        assertThat(view.restore(Map.of("locked", false, "name", "Hoa"))).isEmpty();

        TextField name = field(view, "name");
        assertThat(name.isReadOnly()).isFalse();
        assertThat(name.getValue()).isEqualTo("Hoa");
    }

    @Test
    void what_hangs_on_an_answer_that_is_offered_no_more_hangs_on_none() {
        FormDefinition form = TestForms.of("{'type': 'checkbox', 'key': 'both', 'label': 'B'},"
                + "{'type': 'radio', 'key': 'way', 'label': 'W',"
                + " 'valuesExpression': '=if both then [\\\"post\\\", \\\"desk\\\"] else [\\\"desk\\\"]'},"
                + "{'type': 'textfield', 'key': 'street', 'label': 'S',"
                + " 'conditional': {'hide': '=not(way = \\\"post\\\")'}}");
        FormView view = show(form, Languages.ENGLISH, FormContext.NOTHING);
        Checkbox both = field(view, "both");
        both.setValue(true);
        choose(view, "way", "post");
        TextField street = field(view, "street");
        assertThat(street.isVisible()).isTrue();

        both.setValue(false);

        assertThat(street.isVisible()).isFalse();
    }

    @Test
    void a_text_follows_what_is_typed_and_never_takes_it_as_markup() {
        FormDefinition form = TestForms.of("{'type': 'textfield', 'key': 'name', 'label': 'N'},"
                + "{'type': 'text', 'text': 'Dear {{name}}, see [the law](https://example.org/law).'}");
        FormView view = show(form, Languages.ENGLISH, FormContext.NOTHING);

        this.<TextField>field(view, "name").setValue("[Lan](https://evil.example)");

        assertThat(html(view))
                .contains("Dear [Lan](https://evil.example), see")
                .contains("href=\"https://example.org/law\"", "rel=\"noopener noreferrer\"")
                .doesNotContain("href=\"https://evil");
    }

    @Test
    void a_row_gives_its_cells_the_columns_they_ask_for_and_shares_the_rest() {
        FormDefinition form = TestForms.of(cell("a", "4") + "," + cell("b", "null") + "," + cell("c", "null"));

        assertThat(html(show(form, Languages.ENGLISH, FormContext.NOTHING)))
                .containsSubsequence("--form-columns:4", "--form-columns:6", "--form-columns:6");
    }

    private static String cell(String key, String columns) {
        return "{'type': 'textfield', 'key': '%s', 'label': 'L', 'layout': {'row': 'R', 'columns': %s}}"
                .formatted(key, columns);
    }

    private static String html(Component view) {
        return view.getElement().getOuterHTML();
    }

    private static Button button(FormView view, String name) {
        return parts(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> List.of(
                                button.getText(), button.getAriaLabel().orElse(""))
                        .contains(name))
                .findFirst()
                .orElseThrow();
    }
}
