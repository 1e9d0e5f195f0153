package vn.hoalu.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoalu.workflow.DeploymentCheck.Violation;

class DeadlinePolicyCheckTest {

    private static final String NAME = "processes/DeadlinePolicy.dmn";

    private final DeadlinePolicyCheck check = new DeadlinePolicyCheck();

    @Test
    void our_own_policy_passes() throws IOException {
        assertThat(check.check(Map.of(NAME, policy().getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void row_that_cannot_be_kept_is_named() throws IOException {
        String wrong =
                policy().replaceFirst("COMMUNE_LEAD\\+1", "MAYOR+1").replaceFirst("<text>10</text>", "<text></text>");

        assertThat(check.check(Map.of(NAME, wrong.getBytes(UTF_8))))
                .extracting(Violation::element)
                .containsExactly("Rule_CheckCompleteness", "Rule_SupplementApplication");
    }

    /** The timer closes the case where the row only says when somebody is reminded: see decision 031. */
    @Test
    void supplement_is_due_when_the_model_gives_it_up() throws IOException {
        String model = Files.readString(Path.of("processes/CertificationProcess.bpmn"));
        String row =
                policy().replaceFirst("(?s).*Rule_SupplementApplication\"", "").replaceFirst("(?s)</rule>.*", "");

        assertThat(row).contains("<text>10</text>", "<text>\"WORKING_DAYS\"</text>");
        assertThat(model).contains("${workingDays.after(10, unit)}").containsOnlyOnce("workingDays.after");
    }

    @Test
    void other_tables_are_none_of_its_business() {
        assertThat(check.check(Map.of("processes/Other.dmn", "<x/>".getBytes(UTF_8))))
                .isEmpty();
    }

    private static String policy() throws IOException {
        return Files.readString(Path.of(NAME));
    }
}
