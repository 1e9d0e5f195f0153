package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.Term;
import vn.hoalu.organization.Role;

class DeadlineRuleTest {

    @Test
    void row_of_the_table_is_a_rule() {
        DeadlineRule rule = DeadlineRule.of(
                Map.of("term", 3, "unit", "WORKING_DAYS", "reminder", 1, "ladder", "COMMUNE_CHAIR+1, PROV_COORD+3"));

        assertThat(rule.term()).isEqualTo(new Term(3, Term.Unit.WORKING_DAYS));
        assertThat(rule.reminder()).contains(1);
        assertThat(rule.ladder()).containsExactly(new Rung(Role.COMMUNE_CHAIR, 1), new Rung(Role.PROV_COORD, 3));
    }

    @Test
    void nobody_need_be_reminded_and_nobody_need_stand_above() {
        DeadlineRule rule = DeadlineRule.of(Map.of("term", 72, "unit", "HOURS", "ladder", ""));

        assertThat(rule.reminder()).isEqualTo(Optional.empty());
        assertThat(rule.ladder()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMUNE_LEAD",
                "COMMUNE_LEAD+",
                "+1",
                "MAYOR+1",
                "COMMUNE_LEAD+367",
                "COMMUNE_LEAD+1,",
                "COMMUNE_LEAD+3, COMMUNE_CHAIR+3",
                "COMMUNE_LEAD+3, COMMUNE_CHAIR+1",
                "commune_lead+1"
            })
    void ladder_that_cannot_be_climbed_is_refused(String ladder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.of(Map.of("term", 1, "unit", "WORKING_DAYS", "ladder", ladder)));
    }

    @Test
    void row_without_a_term_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.of(Map.of("unit", "WORKING_DAYS")));
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.of(Map.of("term", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.of(Map.of("term", "three", "unit", "WORKING_DAYS")));
    }
}
