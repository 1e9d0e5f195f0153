package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoalu.base.Languages;

class FormReaderTest {

    private final FormDefinition form = TestForms.named("every-kind");

    @Test
    void every_kind_of_component_is_read_in_order() {
        assertThat(form.id()).isEqualTo("EveryKind");
        assertThat(form.fields())
                .extracting(field -> field.getClass().getSimpleName())
                .containsExactly(
                        "Text",
                        "Row",
                        "TextField",
                        "TextField",
                        "TextField",
                        "TextArea",
                        "NumberField",
                        "NumberField",
                        "Separator",
                        "Group",
                        "DateTimeField",
                        "DateTimeField",
                        "DateTimeField",
                        "DateTimeField",
                        "TextField");
    }

    @Test
    void the_button_that_sends_is_left_to_the_task() {
        assertThat(form.fields()).hasSize(15);
    }

    @Test
    void fields_in_groups_are_inputs_too() {
        assertThat(form.inputs())
                .extracting(FormField.Input::key)
                .containsExactly(
                        "name",
                        "code",
                        "email",
                        "phone",
                        "note",
                        "score",
                        "people",
                        "agreed",
                        "skills",
                        "result",
                        "programme",
                        "commune",
                        "topics",
                        "day",
                        "deadline",
                        "hour",
                        "visit",
                        "caseNumber");
    }

    @Test
    void a_text_field_has_its_constraints() {
        FormField.TextField name = (FormField.TextField) input("name");

        assertThat(name.required()).isTrue();
        assertThat(name.minLength()).contains(2);
        assertThat(name.maxLength()).contains(10);
        assertThat(((FormField.TextField) input("email")).shape()).contains(FormField.TextField.Shape.EMAIL);
        assertThat(((FormField.TextField) input("code")).pattern()).contains("^[A-Z]{2}\\d{3}$");
    }

    @Test
    void a_number_field_has_its_range_and_decimals() {
        FormField.NumberField score = (FormField.NumberField) input("score");

        assertThat(score.min()).contains(BigDecimal.ZERO);
        assertThat(score.max()).contains(BigDecimal.TEN);
        assertThat(score.decimalDigits()).isOne();
    }

    @Test
    void a_date_field_knows_its_kind() {
        assertThat(((FormField.DateTimeField) input("deadline")).noPast()).isTrue();
        assertThat(((FormField.DateTimeField) input("hour")).kind()).isEqualTo(FormField.DateTimeField.Kind.TIME);
        assertThat(((FormField.DateTimeField) input("visit")).kind()).isEqualTo(FormField.DateTimeField.Kind.DATE_TIME);
    }

    @Test
    void texts_come_with_the_translations_of_the_file() {
        FormField.Input name = input("name");

        assertThat(name.label().in(Languages.ENGLISH)).isEqualTo("Full name");
        assertThat(name.label().in(Languages.VIETNAMESE)).isEqualTo("Họ và tên");
        assertThat(name.label().in(Languages.ARABIC)).isEqualTo("الاسم الكامل");
        assertThat(name.hint().orElseThrow().in(Languages.VIETNAMESE)).isEqualTo("Như trên thẻ.");
        assertThat(input("deadline").label().in(Languages.VIETNAMESE)).isEqualTo("Hạn");
    }

    @Test
    void options_come_with_theirs() {
        List<FormField.Option> options = ((FormField.Radio) input("result")).options();

        assertThat(options).extracting(FormField.Option::value).containsExactly("PASS", "FAIL");
        assertThat(options.getLast().label().in(Languages.VIETNAMESE)).isEqualTo("Không đạt");
        assertThat(options.getLast().label().in(Locale.FRENCH)).isEqualTo("Failed");
    }

    @Test
    void defaults_are_typed() {
        assertThat(form.defaults())
                .containsExactlyInAnyOrderEntriesOf(Map.of("people", new BigDecimal(3), "skills", List.of("READ")));
    }

    @Test
    void a_disabled_field_is_read_only_as_well() {
        assertThat(input("caseNumber").readOnly()).isTrue();
        assertThat(TestForms.of("{'type': 'textfield', 'key': 'a', 'label': 'A', 'disabled': true}")
                        .inputs()
                        .getFirst()
                        .readOnly())
                .isTrue();
    }

    @Test
    void empty_properties_as_the_modeler_leaves_them_mean_nothing() {
        FormDefinition left = TestForms.of(
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'description': '',"
                        + " 'defaultValue': '', 'conditional': {'hide': ''}, 'validate': {'pattern': '', 'validationType': ''}}");

        FormField.TextField field = (FormField.TextField) left.inputs().getFirst();
        assertThat(field.hint()).isEmpty();
        assertThat(field.pattern()).isEmpty();
        assertThat(field.hideIf()).isEmpty();
        assertThat(left.defaults()).isEmpty();
    }

    private FormField.Input input(String key) {
        return form.inputs().stream()
                .filter(input -> input.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
