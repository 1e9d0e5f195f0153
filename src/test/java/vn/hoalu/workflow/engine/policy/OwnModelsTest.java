package vn.hoalu.workflow.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoalu.workflow.engine.ModelFiles;

/** The models of this program hold their own rules; what they name is judged where the beans are, in the deployer's test. */
class OwnModelsTest {

    private static final Pattern DELEGATE = Pattern.compile("camunda:delegateExpression=\"\\$\\{(\\w+)}\"");

    @Test
    void our_own_models_pass() {
        var models = new ModelFiles("").all();
        Set<String> delegates = models.values().stream()
                .flatMap(model -> DELEGATE.matcher(new String(model, java.nio.charset.StandardCharsets.UTF_8))
                        .results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        ModelPolicy policy =
                new ModelPolicy(new KnownNames(delegates, Set.of("workingDays.after")), TestModels.NOTHING);

        assertThat(models).containsKey("processes/CertificationProcess.bpmn");
        assertThat(policy.check(models)).isEmpty();
    }
}
