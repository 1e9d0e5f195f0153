package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.Languages;

class FormProblemsViewTest extends FormScreen {

    @ParameterizedTest
    @CsvSource({
        "vi-VN,Hãy điền mục này.,Hai chữ cái và ba chữ số.",
        "en-GB,Fill in this field.,Two letters and three digits.",
        "ar-EG-u-nu-latn,املأ هذا الحقل.,حرفان وثلاثة أرقام."
    })
    void problems_stand_at_their_fields_in_the_persons_language(String tag, String empty, String pattern) {
        FormView view = show("every-kind", Languages.of(tag), Map.of("code", "wrong"));

        assertThat(view.validate()).isFalse();

        assertThat(error(view, "name")).isEqualTo(empty);
        assertThat(error(view, "code")).isEqualTo(pattern);
        assertThat(error(view, "note")).isEmpty();
        assertThat(this.<HasValidation>validated(view, "note").isInvalid()).isFalse();
    }

    @Test
    void a_hidden_field_has_no_problem() {
        FormView view = show("conditional", Languages.ENGLISH, Map.of("result", "PASS"));

        assertThat(view.validate()).isFalse();

        assertThat(error(view, "score")).isEqualTo("Enter a number.");
        assertThat(error(view, "reason")).isEmpty();
    }

    @Test
    void the_first_bad_field_is_gone_to() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of("name", "Lan", "agreed", true));

        view.validate();

        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains(".focus()"))
                .extracting(call -> call.getOwner())
                .containsExactly(
                        this.<Component>field(view, "result").getElement().getNode());
    }

    @Test
    void a_problem_goes_as_soon_as_it_is_mended() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());
        view.validate();

        test(this.<TextField>field(view, "name")).setValue("L");
        assertThat(error(view, "name")).isEqualTo("Write at least 2 characters.");

        test(this.<TextField>field(view, "name")).setValue("Lan");
        assertThat(this.<TextField>field(view, "name").isInvalid()).isFalse();
        assertThat(this.<HasValidation>validated(view, "agreed").isInvalid()).isTrue();
    }

    @Test
    void a_rule_broken_behind_the_form_stands_at_its_field() {
        FormView view = show("conditional", Languages.ENGLISH, Map.of("result", "PASS"));

        assertThat(view.showProblem("score", "The score is known already.")).isTrue();
        assertThat(error(view, "score")).isEqualTo("The score is known already.");
        assertThat(view.showProblem("reason", "Hidden")).isFalse();
        assertThat(view.showProblem("nothing", "Nowhere")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "1.000", "1.250,5", "1e5", "--1"})
    void a_number_that_cannot_be_read_is_said_at_once_and_never_lost(String typed) {
        FormView view = show("every-kind", Languages.VIETNAMESE, Map.of());

        test(this.<TextField>field(view, "people")).setValue(typed);
        view.validate();

        assertThat(error(view, "people")).startsWith("Hãy nhập số bằng chữ số");
    }

    @Test
    void a_date_that_cannot_be_read_is_said_at_once_and_never_lost() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());
        DatePicker day = field(view, "day");

        type(day, "31/02/2026");

        assertThat(day.isInvalid()).isTrue();
        assertThat(error(view, "day")).startsWith("Enter the date as day/month/year");
        assertThat(view.validation().errors()).containsKey("day");

        type(day, "");
        assertThat(day.isInvalid()).isFalse();
        assertThat(view.validation().errors()).doesNotContainKey("day");
    }

    @Test
    void a_time_that_cannot_be_read_is_said_too() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of());

        type(field(view, "hour"), "half past");

        assertThat(error(view, "hour")).startsWith("Enter the time as hours:minutes");
    }
}
