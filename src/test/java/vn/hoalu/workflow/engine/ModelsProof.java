package vn.hoalu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.HoaLuTest;
import vn.hoalu.workflow.DeploymentCheck.Violation;
import vn.hoalu.workflow.engine.policy.HostileCase;
import vn.hoalu.workflow.engine.policy.HostileCases;

/**
 * Throws every hostile or broken model and form at the deployer of the running program: none is deployed, none costs
 * more than three seconds, each error names its element.
 */
@HoaLuTest
@Tag("proof-models")
class ModelsProof {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Autowired
    ModelDeployer deployer;

    @Autowired
    RepositoryService repository;

    @Test
    void nothing_hostile_is_deployed() {
        List<HostileCase> cases = HostileCases.all();
        deployer.deployOwn();
        long before = deployed();

        Duration slowest =
                cases.stream().map(this::thrown).max(Duration::compareTo).orElseThrow();

        say("models.thrown %d", cases.size());
        say("models.deployed %d", deployed() - before);
        say("models.slowest_s %.3f", slowest.toNanos() / 1e9);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(deployed()).isEqualTo(before);
        assertThat(slowest).isLessThan(LONGEST);
    }

    private Duration thrown(HostileCase model) {
        long start = System.nanoTime();

        DeploymentRefused refusal =
                catchThrowableOfType(DeploymentRefused.class, () -> deployer.deploy(model.resources()));

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(refusal).as("%s was not refused", model).isNotNull();
        assertThat(refusal.violations()).as("%s", model).anySatisfy(violation -> named(violation, model));
        say("%4d ms  %s: %s", took.toMillis(), model, refusal.violations().getFirst());
        return took;
    }

    private static void named(Violation violation, HostileCase model) {
        assertThat(violation.element()).isNotBlank();
        assertThat(List.of(violation.element(), "*")).contains(model.element());
        assertThat(List.of(violation.rule(), "*")).contains(model.rule());
    }

    private long deployed() {
        return repository.createDeploymentQuery().count();
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
