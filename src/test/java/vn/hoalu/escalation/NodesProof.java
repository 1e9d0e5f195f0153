package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of them killed again and again: no escalation and no message twice, none missing. */
@Tag("proof-nodes")
class NodesProof {

    private static final int KILLS = 20;
    private static final int COMMUNES = 100;
    private static final int TASKS = 200;

    @Test
    void what_one_node_leaves_undone_the_other_does_once() throws Exception {
        long seed = Long.getLong("proof.nodes.seed", ThreadLocalRandom.current().nextInt());
        System.out.println("nodes: seed " + seed + "; -Dproof.nodes.seed draws the same moments again");
        try (NodesRounds rounds = new NodesRounds("proof", TASKS, seed, line -> System.out.println("nodes: " + line))) {
            rounds.startBoth(COMMUNES);
            for (int kill = 1; kill <= KILLS; kill++) {
                rounds.startAgain(
                        switch (kill % 3) {
                            case 1 -> rounds.killAtRandom();
                            case 2 -> rounds.killWhileItSweeps();
                            default -> rounds.killWhileItSends(kill % 2 == 0);
                        });
            }

            NodesJudgement judgement = rounds.judge();

            System.out.println("nodes.late " + judgement.late());
            System.out.println("nodes.climbed " + judgement.climbed());
            System.out.println("nodes.letters " + judgement.letters());
            System.out.println("nodes.again " + judgement.again());
            System.out.println("nodes.kills " + KILLS);
            System.out.println("nodes.twice " + judgement.twice());
            System.out.println("nodes.missing " + judgement.missing());
            assertThat(judgement.late()).isEqualTo(KILLS * TASKS);
            assertThat(judgement.twice() + judgement.missing() + judgement.miscounted())
                    .isZero();
            // Each of the dead had one letter in hand at most.
            assertThat(judgement.again()).isBetween(KILLS / 6, KILLS);
        }
    }
}
