package vn.hoalu.forms;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnsupportedFormTest {

    private final Forms forms = TestForms.forms();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/models/forms/cases.csv", numLinesToSkip = 1)
    void a_hostile_or_broken_file_is_refused_by_component_and_rule(String file, String component, String rule) {
        String json = TestForms.file("models/forms/" + file);

        UnsupportedForm refused =
                assertTimeout(ofSeconds(3), () -> catchThrowableOfType(UnsupportedForm.class, () -> forms.read(json)));

        assertThat(refused).isNotNull();
        assertThat(refused.component()).matches(found -> component.equals("*") || found.equals(component));
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused).hasMessageContaining(refused.component()).hasMessageContaining(rule);
    }

    @Test
    void a_name_from_the_file_cannot_forge_a_log_line() {
        UnsupportedForm refused = refused("{'type': 'html', 'id': 'Html\\nERROR " + "x".repeat(1_000) + "'}");

        assertThat(refused.component()).doesNotContain("\n").hasSizeLessThan(100);
    }

    @Test
    void every_rule_of_every_kind_is_its_own() {
        assertThat(refused("{'type': 'textarea', 'key': 'a', 'label': 'A', 'validate': {'pattern': 'x'}}")
                        .rule())
                .isEqualTo("property");
        assertThat(refused("{'type': 'checkbox', 'key': 'a', 'label': 'A', 'validate': {'min': 1}}")
                        .rule())
                .isEqualTo("property");
        assertThat(refused("{'type': 'number', 'key': 'a', 'label': 'A', 'decimalDigits': 99}")
                        .rule())
                .isEqualTo("property-type");
        assertThat(refused("{'type': 'datetime', 'key': 'a', 'label': 'A', 'subtype': 'week'}")
                        .rule())
                .isEqualTo("property");
        assertThat(refused("{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': []}")
                        .rule())
                .isEqualTo("property-type");
        assertThat(refused("'textfield'").rule()).isEqualTo("component-type");
    }

    @Test
    void a_component_after_the_good_ones_is_named_as_well() {
        for (String position : List.of("components[1]", "components[1].components[0]")) {
            String bad = "{'type': 'html'}";
            String component = position.endsWith("components[0]")
                    ? "{'type': 'group', 'id': '', 'label': 'G', 'components': [" + bad + "]}"
                    : bad;

            assertThat(refused("{'type': 'separator'}, " + component).component())
                    .isEqualTo(position);
        }
    }

    private static UnsupportedForm refused(String component) {
        return catchThrowableOfType(UnsupportedForm.class, () -> TestForms.of(component));
    }
}
