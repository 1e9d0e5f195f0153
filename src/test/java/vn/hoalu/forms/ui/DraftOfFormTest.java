package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.base.Languages;

/** What is typed can be kept as JSON and put back, whole or half. */
class DraftOfFormTest extends FormScreen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everything_typed_survives_the_way_through_json() {
        FormView view = empty();
        this.<TextField>field(view, "name").setValue(" Lan ");
        this.<TextField>field(view, "score").setValue("7,50");
        this.<Checkbox>field(view, "agreed").setValue(true);
        this.<DatePicker>field(view, "day").setValue(LocalDate.of(2026, 9, 5));
        this.<DateTimePicker>field(view, "visit").setValue(LocalDateTime.of(2026, 9, 5, 8, 0));
        choose(view, "result", "PASS");

        FormView later = empty();
        List<String> lost = later.restore(throughJson(view));

        assertThat(lost).isEmpty();
        assertThat(later.entered()).isEqualTo(view.entered());
        assertThat(later.values()).isEqualTo(view.values()).containsEntry("score", new BigDecimal("7.50"));
    }

    @Test
    void what_is_no_value_yet_survives_too() {
        FormView view = empty();
        this.<TextField>field(view, "score").setValue("seven and a ha");
        this.<TextField>field(view, "code").setValue("x");
        type(field(view, "day"), "31/02/2026");
        this.<DateTimePicker>field(view, "visit")
                .getChildren()
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .forEach(half -> half.setValue(LocalDate.of(2026, 9, 5)));

        FormView later = empty();
        later.restore(throughJson(view));

        assertThat(later.entered())
                .containsEntry("score", "seven and a ha")
                .containsEntry("code", "x")
                .containsEntry("day", "31/02/2026")
                .containsEntry("visit", "2026-09-05T");
        assertThat(later.check()).isFalse();
        assertThat(later.problems()).extracting(FieldProblem::path).contains("score", "code");
    }

    @Test
    void a_field_that_was_emptied_stays_empty() {
        FormView view = show("every-kind", Languages.VIETNAMESE, Map.of("name", "Lan", "day", "2026-09-05"));
        this.<TextField>field(view, "name").clear();
        this.<DatePicker>field(view, "day").clear();

        FormView later = show("every-kind", Languages.VIETNAMESE, Map.of("name", "Lan", "day", "2026-09-05"));
        later.restore(throughJson(view));

        assertThat(later.values()).doesNotContainKeys("name", "day");
    }

    @Test
    void what_finds_no_place_is_named_and_a_read_only_field_is_not_written_into() {
        FormView view = show("every-kind", Languages.ENGLISH, Map.of("caseNumber", "GCN-1"));

        List<String> lost = view.restore(
                Map.of("gone", "x", "result", "NEITHER", "caseNumber", "forged", "name", "Lan", "skills", "nonsense"));

        assertThat(lost).containsExactlyInAnyOrder("gone", "result", "caseNumber", "skills");
        assertThat(view.values()).containsEntry("caseNumber", "GCN-1").containsEntry("name", "Lan");
    }

    @Test
    void restoring_tells_no_change_and_shows_what_depends_on_it() {
        FormView view = show("conditional", Languages.ENGLISH, Map.of());
        AtomicInteger told = new AtomicInteger();
        view.addChangeListener(told::incrementAndGet);

        view.restore(Map.of("result", "FAIL"));

        assertThat(told).hasValue(0);
        assertThat(onScreen(view, "reason")).isTrue();
    }

    @Test
    void a_field_tells_while_it_is_typed_into() {
        TextField name = field(empty(), "name");

        assertThat(name.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(name.getValueChangeTimeout()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void problems_come_in_reading_order_with_their_labels_and_leave_the_focus_alone() {
        FormView view = empty();

        assertThat(view.check()).isFalse();

        assertThat(view.problems()).extracting(FieldProblem::path).containsExactly("name", "agreed", "result");
        assertThat(view.problems().getFirst().label()).isEqualTo("Họ và tên");
        assertThat(view.problems().getFirst().message()).isEqualTo("Hãy điền mục này.");
        assertThat(focused()).isEmpty();

        view.problems().get(1).focus().execute();
        assertThat(focused())
                .containsExactly(
                        this.<Component>field(view, "agreed").getElement().getNode());
    }

    @Test
    void a_time_of_day_survives() {
        FormView view = empty();
        view.restore(Map.of("hour", "14:30"));

        assertThat(view.values()).containsEntry("hour", LocalTime.of(14, 30));
    }

    private FormView empty() {
        return show("every-kind", Languages.VIETNAMESE, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> throughJson(FormView view) {
        return JSON.readValue(JSON.writeValueAsString(view.entered()), Map.class);
    }
}
