package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.forms.Validation.Problem;

/** Answers, read-only values and files that come from the server: a browser cannot bring others. */
class AnswersFromDataTest {

    private final Forms forms = TestForms.forms();

    @Test
    void answers_that_are_known_are_offered_and_no_others_accepted() {
        FormDefinition form =
                TestForms.of("{'type': 'select', 'key': 'commune', 'label': 'C', 'valuesKey': 'communes'}");
        FormContext known = FormContext.of(Map.of(
                "communes", List.of(Map.of("label", "Hoa Lư", "value", "HL"), "TD", 7, Map.of("label", "none"))));
        FormField.Choice commune = (FormField.Choice) form.inputs().getFirst();

        assertThat(forms.options(commune, known.known()))
                .extracting(Option::value)
                .containsExactly("HL", "TD", "7");
        assertThat(forms.validate(form, Map.of("commune", "HL"), known).values())
                .containsEntry("commune", "HL");
        assertThat(forms.validate(form, Map.of("commune", "XX"), known).errors())
                .containsOnlyKeys("commune");
        assertThat(forms.validate(form, Map.of("commune", "HL")).errors()).containsOnlyKeys("commune");
    }

    @Test
    void a_browser_cannot_bring_its_own_list() {
        FormDefinition form =
                TestForms.of("{'type': 'select', 'key': 'commune', 'label': 'C', 'valuesKey': 'communes'}");

        Validation validation = forms.validate(form, Map.of("commune", "XX", "communes", List.of("XX")));

        assertThat(validation.errors()).containsOnlyKeys("commune", "communes");
    }

    @Test
    void answers_can_hang_on_another_answer() {
        FormDefinition form = TestForms.of(
                "{'type': 'checkbox', 'key': 'rural', 'label': 'R'},"
                        + "{'type': 'radio', 'key': 'place', 'label': 'P', 'valuesExpression': '=if rural then villages else streets'}");
        FormContext known = FormContext.of(Map.of("villages", List.of("V1"), "streets", List.of("S1")));

        assertThat(forms.validate(form, Map.of("rural", true, "place", "V1"), known)
                        .ok())
                .isTrue();
        assertThat(forms.validate(form, Map.of("rural", false, "place", "V1"), known)
                        .errors())
                .containsOnlyKeys("place");
        assertThat(forms.visible(form, Map.of("rural", false, "place", "S1"), known))
                .containsEntry("place", "S1");
    }

    @Test
    void living_data_is_asked_whether_this_person_may_choose_it() {
        FormDefinition form = TestForms.of("{'type': 'select', 'key': 'unit', 'label': 'U', 'properties':"
                + " {'source': 'units'}}, {'type': 'taglist', 'key': 'others', 'label': 'O', 'properties': {'source':"
                + " 'units'}}");
        FormContext context = new FormContext(Map.of(), new FakeUnits(10), FormFiles.NONE);

        Validation good = forms.validate(form, Map.of("unit", "V3", "others", List.of("V1", "V2")), context);
        Validation bad = forms.validate(form, Map.of("unit", "V11", "others", List.of("V1", "V99")), context);

        assertThat(good.values()).containsEntry("unit", "V3").containsEntry("others", List.of("V1", "V2"));
        assertThat(bad.errors()).containsOnlyKeys("unit", "others");
        assertThat(forms.validate(form, Map.of("unit", "V3")).errors()).containsOnlyKeys("unit");
    }

    @Test
    void an_answer_whose_place_another_has_taken_is_that_other_and_two_that_became_one_are_one() {
        FormDefinition form = TestForms.of("{'type': 'select', 'key': 'unit', 'label': 'U', 'properties':"
                + " {'source': 'units'}}, {'type': 'taglist', 'key': 'others', 'label': 'O', 'properties': {'source':"
                + " 'units'}}");
        FormContext context = new FormContext(Map.of(), new FakeUnits(10), FormFiles.NONE);

        Validation sent =
                forms.validate(form, Map.of("unit", "old-V3", "others", List.of("old-V1", "V1", "V2")), context);

        assertThat(sent.values()).containsEntry("unit", "V3").containsEntry("others", List.of("V1", "V2"));
    }

    @Test
    void what_is_read_only_by_a_condition_holds_what_is_known_whatever_was_sent() {
        FormDefinition form = TestForms.of(
                "{'type': 'checkbox', 'key': 'locked', 'label': 'L'},"
                        + "{'type': 'textfield', 'key': 'name', 'label': 'N', 'readonly': '=locked', 'validate': {'required': true}}");
        FormContext known = FormContext.of(Map.of("name", "Lan"));

        assertThat(forms.validate(form, Map.of("locked", true, "name", "Hoa"), known)
                        .values())
                .containsEntry("name", "Lan");
        assertThat(forms.validate(form, Map.of("locked", false, "name", "Hoa"), known)
                        .values())
                .containsEntry("name", "Hoa");
        assertThat(forms.validate(form, Map.of("locked", true)).ok()).isTrue();
    }

    @Test
    void files_must_be_there_for_this_person_and_of_the_kind_that_is_asked_for() {
        FormDefinition form = TestForms.of(
                "{'type': 'filepicker', 'key': 'paper', 'label': 'P', 'accept': '.pdf,image/*',"
                        + " 'validate': {'required': true}}, {'type': 'filepicker', 'key': 'more', 'label': 'M', 'multiple': true}");
        FormFiles files = id -> switch (id) {
            case "pdf" -> Optional.of(new FormFile(id, "Đơn.PDF", "application/pdf", 10, Optional.empty()));
            case "png" -> Optional.of(new FormFile(id, "ảnh.png", "image/png", 10, Optional.empty()));
            case "exe" -> Optional.of(new FormFile(id, "x.exe", "application/octet-stream", 10, Optional.empty()));
            default -> Optional.empty();
        };
        FormContext context = new FormContext(Map.of(), LiveOptions.NONE, files);

        assertThat(forms.validate(form, Map.of("paper", "pdf", "more", List.of("png", "exe")), context)
                        .values())
                .containsEntry("paper", List.of("pdf"))
                .containsEntry("more", List.of("png", "exe"));
        assertThat(problem(form, "foreign", context)).isEqualTo("forms.error.file");
        assertThat(problem(form, "exe", context)).isEqualTo("forms.error.fileType");
        assertThat(problem(form, List.of("pdf", "png"), context)).isEqualTo("forms.error.tooManyFiles");
        assertThat(problem(form, List.of(), context)).isEqualTo("forms.error.required");
        assertThat(problem(form, "pdf", FormContext.NOTHING)).isEqualTo("forms.error.file");
    }

    @Test
    void a_number_keeps_its_step() {
        FormDefinition form =
                TestForms.of("{'type': 'number', 'key': 'a', 'label': 'A', 'increment': 0.5, 'decimalDigits': 1}");

        assertThat(forms.validate(form, Map.of("a", "2,5")).ok()).isTrue();
        assertThat(forms.validate(form, Map.of("a", "2,3")).errors()).containsOnlyKeys("a");
    }

    private String problem(FormDefinition form, Object paper, FormContext context) {
        Validation validation = forms.validate(form, Map.of("paper", paper), context);
        return ((Problem.Keyed) validation.errors().get("paper").getFirst()).messageKey();
    }
}
