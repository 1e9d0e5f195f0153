package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FormField.Option;

class FormViewTest extends FormScreen {

    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("name", TextField.class),
            Map.entry("note", TextArea.class),
            Map.entry("score", TextField.class),
            Map.entry("agreed", Checkbox.class),
            Map.entry("skills", CheckboxGroup.class),
            Map.entry("result", RadioButtonGroup.class),
            Map.entry("programme", ComboBox.class),
            Map.entry("commune", ComboBox.class),
            Map.entry("topics", MultiSelectComboBox.class),
            Map.entry("day", DatePicker.class),
            Map.entry("hour", TimePicker.class),
            Map.entry("visit", DateTimePicker.class));

    @Test
    void every_kind_becomes_its_native_field() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());

        KINDS.forEach(
                (key, kind) -> assertThat((Object) field(view, key)).as(key).isInstanceOf(kind));
        assertThat(find(Hr.class, view).all()).hasSize(1);
        assertThat(find(FieldSet.class, view).single().getLegendText()).isEqualTo("Choices");
    }

    @Test
    void every_field_has_a_name_to_be_read_by() {
        FormView view = show("every-kind", Languages.VIETNAMESE, Map.of());

        KINDS.keySet().forEach(key -> assertThat(label(view, key)).as(key).isNotBlank());
    }

    @Test
    void a_text_is_drawn_as_text_with_its_emphasis() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());

        Prose prose = find(Prose.class, view).single();

        assertThat(prose.getElement().getOuterHTML())
                .contains(
                        "<p><strong>Read this</strong></p>",
                        "<p>Fill in <strong>all</strong> of it, <em>please</em>.</p>")
                .containsSubsequence("<ul>", "<li>one</li>", "<li>two</li>", "</ul>");
        assertThat(new Prose("<b>1 < 2</b>").getElement().getTextRecursively()).isEqualTo("<b>1 < 2</b>");
    }

    @ParameterizedTest
    @CsvSource({
        "vi-VN,Họ và tên,Đạt,Lựa chọn",
        "en-GB,Full name,Passed,Choices",
        "ar-EG-u-nu-latn,الاسم الكامل,ناجح,الخيارات"
    })
    void labels_options_and_groups_speak_the_persons_language(String tag, String name, String passed, String group) {
        FormView view = show("every-kind", Languages.of(tag), Map.of());

        RadioButtonGroup<Option> result = field(view, "result");
        Option first = result.getListDataView().getItem(0);

        assertThat(label(view, "name")).isEqualTo(name);
        assertThat(result.getItemRenderer().createComponent(first).getElement().getTextRecursively())
                .isEqualTo(passed);
        assertThat(find(FieldSet.class, view).single().getLegendText()).isEqualTo(group);
    }

    @Test
    void the_calendar_speaks_the_persons_language_and_begins_on_monday() {
        for (Locale locale : Languages.ALL) {
            DatePicker day = field(show("every-kind", locale, Map.of()), "day");

            assertThat(day.getI18n().getMonthNames()).hasSize(12).doesNotHaveDuplicates();
            assertThat(day.getI18n().getWeekdays()).hasSize(7).doesNotContain("");
            assertThat(day.getI18n().getFirstDayOfWeek()).isOne();
            assertThat(day.getI18n().getDateFormats()).startsWith("dd/MM/yyyy");
        }
        DatePicker vietnamese = field(show("every-kind", Languages.VIETNAMESE, Map.of()), "day");
        assertThat(vietnamese.getI18n().getMonthNames().getFirst()).isEqualToIgnoringCase("tháng 1");
        assertThat(vietnamese.getI18n().getToday()).isEqualTo("Hôm nay");
    }

    @Test
    void what_is_known_already_stands_in_the_fields() {
        FormView view = show(
                "every-kind",
                Languages.VIETNAMESE,
                Map.of(
                        "name",
                        "Lan",
                        "score",
                        new BigDecimal("7.5"),
                        "day",
                        "2026-09-05",
                        "result",
                        "PASS",
                        "topics",
                        List.of("SAFETY"),
                        "somethingElse",
                        "ignored"));

        assertThat(this.<Object>value(view, "score")).isEqualTo("7,5");
        assertThat(this.<Object>value(view, "day")).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(view.values())
                .containsEntry("name", "Lan")
                .containsEntry("people", new BigDecimal(3))
                .containsEntry("skills", List.of("READ"))
                .containsEntry("topics", List.of("SAFETY"))
                .doesNotContainKeys("somethingElse", "note");
    }

    @Test
    void what_is_known_goes_before_the_forms_own_default() {
        assertThat(show("every-kind", Languages.ENGLISH, Map.of("people", 8)).values())
                .containsEntry("people", new BigDecimal(8));
    }

    @Test
    void what_a_person_enters_comes_out_typed() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());

        test(this.<TextField>field(view, "name")).setValue("Lan");
        test(this.<TextField>field(view, "score")).setValue("7.5");
        test(this.<Checkbox>field(view, "agreed")).click();
        test(this.<DatePicker>field(view, "day")).setValue(LocalDate.of(2026, 9, 5));
        test(this.<TimePicker>field(view, "hour")).setValue(LocalTime.of(14, 30));
        choose(view, "result", "PASS");
        this.<DateTimePicker>field(view, "visit").setValue(LocalDateTime.of(2026, 9, 5, 8, 0));

        assertThat(view.validate()).isTrue();
        assertThat(view.validation().values())
                .containsEntry("name", "Lan")
                .containsEntry("score", new BigDecimal("7.5"))
                .containsEntry("agreed", true)
                .containsEntry("result", "PASS")
                .containsEntry("day", LocalDate.of(2026, 9, 5))
                .containsEntry("hour", LocalTime.of(14, 30))
                .containsEntry("visit", LocalDateTime.of(2026, 9, 5, 8, 0));
    }

    @Test
    void a_required_field_says_so_before_anything_is_entered() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());

        assertThat(this.<TextField>field(view, "name").isRequiredIndicatorVisible())
                .isTrue();
        assertThat(this.<TextField>field(view, "name").isInvalid()).isFalse();
        assertThat(this.<TextField>field(view, "name").getHelperText()).isEqualTo("As on the card.");
        assertThat(this.<TextField>field(view, "email").isRequiredIndicatorVisible())
                .isFalse();
    }

    @Test
    void a_read_only_field_keeps_what_it_was_given() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of("caseNumber", "GCN-2026-0001"));
        TextField field = field(view, "caseNumber");

        field.setValue("forged");

        assertThat(field.isReadOnly()).isTrue();
        assertThat(field.isRequiredIndicatorVisible()).isFalse();
        assertThat(view.values()).containsEntry("caseNumber", "GCN-2026-0001");
    }

    @Test
    void the_way_the_form_branches_shows_at_once() {
        FormView view = show("conditional", Languages.ENGLISH, Map.of());
        assertThat(onScreen(view, "score")).isFalse();
        assertThat(onScreen(view, "reason")).isFalse();

        choose(view, "result", "FAIL");
        assertThat(onScreen(view, "reason")).isTrue();
        assertThat(onScreen(view, "nextDay")).isFalse();

        test(this.<Checkbox>field(view, "again")).click();
        assertThat(onScreen(view, "nextDay")).isTrue();

        choose(view, "result", "PASS");
        assertThat(onScreen(view, "reason")).isFalse();
        assertThat(onScreen(view, "score")).isTrue();
        assertThat(onScreen(view, "praise")).isFalse();

        test(this.<TextField>field(view, "score")).setValue("9");
        assertThat(onScreen(view, "praise")).isTrue();
    }

    @Test
    void changes_are_told() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());
        AtomicInteger told = new AtomicInteger();
        var registration = view.addChangeListener(told::incrementAndGet);

        test(this.<TextField>field(view, "name")).setValue("Lan");
        registration.remove();
        test(this.<TextField>field(view, "name")).setValue("Hoa");

        assertThat(told).hasValue(1);
    }
}
