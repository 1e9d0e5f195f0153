package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small version of {@link NodesProof}. */
class NodesIT {

    @Test
    void a_node_that_is_killed_leaves_nothing_undone_and_nothing_done_twice() throws Exception {
        try (NodeRounds rounds = new NodeRounds("it", 5, line -> {})) {
            rounds.kill();

            NodeJudgement judgement = rounds.judge();

            assertThat(judgement.twice()).isZero();
            assertThat(judgement.missing()).isZero();
        }
    }
}
