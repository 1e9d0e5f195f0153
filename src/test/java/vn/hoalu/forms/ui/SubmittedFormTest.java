package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FakeUnits;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.forms.LiveOptions;
import vn.hoalu.forms.TestForms;

/** What was submitted, read from the answers as JSON keeps them. */
class SubmittedFormTest extends FormScreen {

    private final FormDefinition every = TestForms.named("every-kind");

    @Test
    void labels_and_values_stand_in_a_list_of_descriptions_in_the_persons_language() {
        String html =
                html(every, Map.of("name", "Lan", "score", 7.5, "day", "2026-09-05", "result", "PASS", "agreed", true));

        assertThat(html).contains("<dt>Họ và tên</dt>").contains("Lan", "7,5", "05/09/2026", "Đạt", "Có");
        assertThat(html).contains("Để trống");
        assertThat(html).doesNotContain("PASS", "vaadin-text-field");
    }

    @Test
    void what_was_hidden_is_not_told_and_what_was_left_empty_is() {
        FormDefinition form = TestForms.named("conditional");

        String html = html(form, Map.of("result", "PASS", "score", 5));

        assertThat(html).contains("Score").doesNotContain("Reason", "What was missing");
    }

    @Test
    void a_short_list_is_a_table_and_a_long_one_sections() {
        FormDefinition form =
                TestForms.of("{'type': 'dynamiclist', 'path': 'members', 'label': 'Members', 'components':"
                        + " [{'type': 'textfield', 'key': 'name', 'label': 'Name'}, {'type': 'checkbox', 'key': 'came',"
                        + " 'label': 'Came'}]}, {'type': 'dynamiclist', 'path': 'homes', 'label': 'Homes', 'components':"
                        + " [{'type': 'filepicker', 'key': 'photo', 'label': 'Photo'}]}");
        FormFiles files =
                id -> Optional.of(new FormFile(id, "house.png", "image/png", 1, Optional.of("documents/" + id)));
        Map<String, Object> answers = Map.of(
                "members", List.of(Map.of("name", "An", "came", true), Map.of("name", "Bình", "came", false)),
                "homes", List.of(Map.of("photo", List.of("d1"))));

        String html = submitted(form, Languages.ENGLISH, answers, new FormContext(Map.of(), LiveOptions.NONE, files))
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("<caption>Members</caption>", "An", "Yes", "Bình", "No");
        assertThat(html).contains("Homes: row 1", "house.png", "documents/d1");
    }

    @Test
    void values_are_shown_as_they_were_kept_and_not_worked_out_again() {
        FormDefinition form =
                TestForms.of("{'type': 'number', 'key': 'a', 'label': 'A', 'appearance': {'suffixAdorner':"
                        + " 'km'}}, {'type': 'expression', 'key': 'twice', 'expression': '=a * 2', 'properties': {'label': 'Twice'}},"
                        + "{'type': 'textfield', 'key': 'number', 'label': 'No', 'readonly': true}");

        String html = html(form, Map.of("a", 2, "twice", 5, "number", "GCN-1"));

        assertThat(html).contains("2 km", ">5<", "GCN-1");
    }

    @Test
    void an_answer_that_is_not_open_to_the_reader_stays_unnamed_and_no_id_is_shown() {
        FormDefinition form =
                TestForms.of("{'type': 'select', 'key': 'unit', 'label': 'U', 'properties': {'source': 'units'}}");
        FormContext context = new FormContext(Map.of(), new FakeUnits(10), FormFiles.NONE);

        assertThat(outer(form, Map.of("unit", "V3"), context)).contains("Thôn Đông 3");
        assertThat(outer(form, Map.of("unit", "V77"), context))
                .contains("Không xem được")
                .doesNotContain("V77");
    }

    private String html(FormDefinition form, Map<String, Object> answers) {
        return outer(form, answers, FormContext.NOTHING);
    }

    private String outer(FormDefinition form, Map<String, Object> answers, FormContext context) {
        return submitted(form, Languages.VIETNAMESE, answers, context)
                .getElement()
                .getOuterHTML();
    }
}
