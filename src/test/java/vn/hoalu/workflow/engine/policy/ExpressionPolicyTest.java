package vn.hoalu.workflow.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionPolicyTest {

    private final ExpressionPolicy policy = new ExpressionPolicy(TestModels.names());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${completeness == 'SUPPLEMENT'}",
                "${approved}",
                "${!approved && score >= 5.5 || attempts lt 3}",
                "${empty remark ? 1 + 2 * 3 : -4 mod 5}",
                "${kind eq 'execution.processEngineServices'}",
                "${executions > taskCount}",
                "${workingDays.after(5, unit)}",
                "${workingDays.after(late ? 5 : 10, unit)}",
                "${state == null || state != \"a-b-c\"}",
                "${ ( a and ( b or c ) ) }"
            })
    void harmless_expression_passes(String expression) {
        assertThat(policy.problem(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution}", "${a.b}", "${workingDays.before(1)}", "${a}b", "a"})
    void what_is_wrong_is_said_in_one_line(String expression) {
        assertThat(policy.problem(expression))
                .hasValueSatisfying(problem -> assertThat(problem).hasSizeBetween(5, 150));
    }
}
