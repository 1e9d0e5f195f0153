package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small version of {@link NodesProof}. */
class NodesIT {

    @Test
    void what_one_node_leaves_undone_the_other_does_once() throws Exception {
        try (NodesRounds rounds = new NodesRounds("it", 60, 5, line -> {})) {
            rounds.startBoth(8);
            rounds.startAgain(rounds.killWhileItSends(false));
            rounds.killWhileItSweeps();

            NodesJudgement judgement = rounds.judge();

            assertThat(judgement.late()).isEqualTo(120);
            assertThat(judgement.climbed()).isPositive();
            assertThat(judgement.twice()).isZero();
            assertThat(judgement.missing()).isZero();
            assertThat(judgement.again()).isBetween(0, 2);
            assertThat(judgement.miscounted()).isZero();
        }
    }
}
