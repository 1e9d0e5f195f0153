package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one database sweep and send, and one of them is killed, twenty times: nothing twice, nothing missing. */
@Tag("proof-nodes")
class NodesProof {

    private static final int KILLS = Integer.getInteger("proof.nodes.kills", 20);
    private static final long SEED = Long.getLong("proof.nodes.seed", System.nanoTime());

    @Test
    void no_escalation_and_no_message_twice_and_none_missing() throws Exception {
        System.out.println("nodes: seed " + SEED);
        try (NodeRounds rounds = new NodeRounds("proof", SEED, line -> System.out.println("nodes: " + line))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                rounds.kill();
            }

            NodeJudgement judgement = rounds.judge();

            System.out.println("nodes.kills " + KILLS);
            System.out.println("nodes.twice " + judgement.twice());
            System.out.println("nodes.missing " + judgement.missing());
            System.out.println("nodes.sent_again_under_the_same_id " + judgement.sentAgain());
            assertThat(judgement.twice()).isZero();
            assertThat(judgement.missing()).isZero();
        }
    }
}
