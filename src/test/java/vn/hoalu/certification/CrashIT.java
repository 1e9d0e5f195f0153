package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small version of {@link CrashProof}: the database is killed under the program, then the program. */
class CrashIT {

    @Test
    void every_accepted_step_is_there_exactly_once() throws Exception {
        try (CrashRounds rounds = new CrashRounds("it", line -> {})) {
            rounds.killDatabase(1);

            CrashJudgement judgement = rounds.judge();

            assertThat(judgement.accepted()).isGreaterThan(20);
            assertThat(judgement.lost()).isZero();
            assertThat(judgement.twice()).isZero();
            assertThat(judgement.gaps()).isZero();
        }
    }
}
