package vn.hoalu.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.TestForms;
import vn.hoalu.forms.UnsupportedForm;
import vn.hoalu.workflow.DeploymentCheck.Violation;

class FormCheckTest {

    private final Forms forms = mock();
    private final FormCheck check = new FormCheck(forms);

    @BeforeEach
    void knowOneForm() {
        when(forms.read("Good")).thenReturn(new FormDefinition("Good", List.of()));
        when(forms.read("bad")).thenThrow(new UnsupportedForm("photo", "component-type", "iframe is not drawn"));
    }

    @Test
    void supported_form_passes() {
        assertThat(check.check(Map.of("forms/Good.form", bytes("Good")))).isEmpty();
    }

    @Test
    void unsupported_component_is_named_by_its_key() {
        assertThat(check.check(Map.of("forms/Bad.form", bytes("bad"))))
                .containsExactly(new Violation(
                        "forms/Bad.form", "photo", "component-type", "photo: iframe is not drawn (component-type)"));
    }

    @Test
    void form_is_called_like_its_file() {
        assertThat(check.check(Map.of("forms/Other.form", bytes("Good"))))
                .extracting(Violation::rule)
                .containsExactly("file-name");
    }

    @Test
    void a_form_that_is_no_text_or_too_large_is_refused_unread() {
        Map<String, byte[]> forms =
                Map.of("forms/A.form", new byte[] {(byte) 0xC3, 0x28}, "forms/B.form", new byte[2 << 20]);

        assertThat(check.check(forms)).extracting(Violation::rule).containsExactlyInAnyOrder("encoding", "size");
    }

    @Test
    void models_are_left_to_the_engine_policy() {
        assertThat(check.check(Map.of("processes/A.bpmn", bytes("bad")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlanCampaign", "VisitHousehold", "RequestAssistance", "AssignTutors", "InspectSite"})
    void what_the_forms_module_draws_is_deployed(String name) throws IOException {
        try (InputStream file = FormCheckTest.class.getResourceAsStream("/models/domain/" + name + ".form")) {
            assertThat(new FormCheck(TestForms.forms()).check(Map.of("forms/" + name + ".form", file.readAllBytes())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"html,write a text component", "iframe,with a link to it", "script,use an expression component"})
    void what_it_does_not_draw_is_refused_with_what_to_use_instead(String type, String instead) {
        String form = "{\"type\": \"default\", \"id\": \"F\", \"components\": [{\"type\": \"%s\", \"id\": \"X\"}]}"
                .formatted(type);

        assertThat(new FormCheck(TestForms.forms()).check(Map.of("forms/F.form", bytes(form))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("component-type");
                    assertThat(violation.toString()).contains(instead);
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
