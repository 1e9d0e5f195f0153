package vn.hoalu.workflow.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimersTest {

    private final ValueRule cycle = Timers.cycle();

    @ParameterizedTest
    @ValueSource(strings = {"R1/PT1M", "R100/P1D", "R3/P1Y2M3DT4H5M6S", "R5/2030-01-01T08:00:00+07:00/PT60S", "R2/P2W"})
    void bounded_cycle_passes(String value) {
        assertThat(cycle.problem().apply(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"R/PT1H", "R0/PT1H", "R101/PT1H", "R3/PT59S", "R3/P", "R3/PT", "R3/x/PT1H", "0 0 * * * ?", ""})
    void any_other_cycle_is_refused(String value) {
        assertThat(cycle.problem().apply(value)).isPresent();
    }
}
