package vn.hoalu.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FakeUnits;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.TestForms;
import vn.hoalu.forms.Validation;

/** The usual forms are drawn without change, filled in, judged, kept as a draft and shown again. */
class UsualFormsTest extends FormScreen {

    private static final Map<String, Object> KNOWN = Map.of(
            "name", "Lan",
            "age", 7,
            "known", List.of(Map.of("label", "A", "value", "a"), "b"),
            "rows", List.of(Map.of("a", 1), Map.of("a", 2)),
            "heads", List.of("a"));

    private static final FormContext CONTEXT = new FormContext(KNOWN, new FakeUnits(100), FormFiles.NONE);

    static Stream<Map.Entry<String, String>> forms() {
        return UsualForms.all().entrySet().stream();
    }

    @Test
    void there_are_more_than_a_hundred() {
        assertThat(UsualForms.all()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void it_is_drawn_and_comes_through(Map.Entry<String, String> form) {
        comesThrough(TestForms.forms().read(json(form.getValue())), Languages.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PlanCampaign",
                "VisitHousehold",
                "TakeAttendance",
                "RequestAssistance",
                "OrderSupplies",
                "ReportWeek",
                "RegisterLearner",
                "EvaluateCourse",
                "AssignTutors",
                "InspectSite",
                "ApproveBudget",
                "CorrectRecord"
            })
    void a_form_of_our_field_is_drawn_and_comes_through_in_every_language(String name) {
        FormDefinition form = TestForms.domain(name);

        assertThat(form.fields()).isNotEmpty();
        for (Locale locale : Languages.ALL) {
            comesThrough(form, locale);
        }
    }

    private void comesThrough(FormDefinition form, Locale locale) {
        FormView view = show(form, locale, CONTEXT);
        assertThat(parts(view).filter(UsualFormsTest::unnamed)).isEmpty();

        view.check();
        Validation validation = view.validation();
        assertThat(view.problems()).hasSameSizeAs(validation.errors().keySet());

        FormView later = show(form, locale, CONTEXT);
        assertThat(later.restore(view.entered())).isEmpty();
        assertThat(later.values()).isEqualTo(view.values());
        assertThat(submitted(form, locale, validation.values(), CONTEXT).isVisible())
                .isTrue();
    }

    private static boolean unnamed(Component part) {
        return part instanceof HasLabel named
                && part.getId().filter(id -> id.startsWith("form-")).isPresent()
                && (named.getLabel() == null || named.getLabel().isBlank());
    }

    /** As JSON: an escaped quote stands for one inside a text. */
    private static String json(String form) {
        return form.replace("\\'", "\u0001").replace('\'', '"').replace("\u0001", "\\\"");
    }
}
