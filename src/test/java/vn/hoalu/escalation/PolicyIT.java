package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.ProcessKey;

/** What the policy lacks is told to who designs processes, and shown to them. */
@LateTest
class PolicyIT {

    private static final ProcessKey RULELESS = new ProcessKey("RulelessTestProcess");
    private static final ProcessKey TIMELESS = new ProcessKey("UnhurriedTestProcess");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TellingDesigners telling;

    @Autowired
    ReadingPolicy policy;

    @Autowired
    JdbcClient jdbc;

    private final LateWorld world = new LateWorld();
    private Actor designer;

    @BeforeEach
    void models() {
        beans.autowireBean(world);
        world.deploy(RULELESS, "");
        world.deploy(
                TIMELESS,
                "<bpmn:extensionElements><camunda:properties><camunda:property name='deadline' value='none'/>"
                        + "</camunda:properties></bpmn:extensionElements>");
        designer = world.holder(Role.PROCESS_DESIGNER, "37");
    }

    @Test
    void designer_is_told_once_about_each_step_without_a_row() {
        telling.tell();
        telling.tell();

        assertThat(toldTo(designer))
                .hasSize(policy.steps(designer).stream()
                        .filter(step -> step.source() == PolicyStep.Source.FALLBACK)
                        .toList()
                        .size());
        assertThat(toldTo(designer)).isNotEmpty();
    }

    @Test
    void who_designs_from_later_on_is_told_too() {
        telling.tell();
        Actor later = world.holder(Role.PROCESS_DESIGNER, "37");
        telling.tell();

        assertThat(toldTo(later)).hasSameSizeAs(toldTo(designer)).isNotEmpty();
    }

    @Test
    void each_step_says_whence_its_deadline_comes_the_missing_ones_first() {
        List<PolicyStep> steps = policy.steps(designer);

        assertThat(steps).extracting(PolicyStep::source).isSorted();
        assertThat(steps)
                .filteredOn(step -> step.step().text().equals("Assess application"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.source()).isEqualTo(PolicyStep.Source.ROW);
                    assertThat(step.term())
                            .hasValueSatisfying(
                                    term -> assertThat(term.amount()).isEqualTo(5));
                });
        assertThat(steps)
                .filteredOn(step -> step.step().text().equals("Act on overdue task"))
                .extracting(PolicyStep::source)
                .containsExactly(PolicyStep.Source.TIMELESS);
    }

    private List<String> toldTo(Actor official) {
        return jdbc.sql("SELECT reference FROM notification_line WHERE official_id = ? AND message_key = ?")
                .param(official.id().toString())
                .param("escalation.notice.ruleless")
                .query(String.class)
                .list();
    }
}
