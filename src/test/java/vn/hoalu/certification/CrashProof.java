package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kill -9 of the program and of its database in the middle of the work, again and again: nothing lost, nothing twice. */
@Tag("proof-crash")
class CrashProof {

    private static final int ROUNDS = 12;

    @Test
    void every_accepted_step_is_there_exactly_once() throws Exception {
        try (CrashRounds rounds = new CrashRounds("proof", line -> System.out.println("crash: " + line))) {
            for (int round = 1; round <= ROUNDS; round++) {
                switch (round % 3) {
                    case 1 -> rounds.killProgram(round);
                    case 2 -> rounds.killDatabase(round);
                    default -> rounds.killBoth(round);
                }
            }

            CrashJudgement judgement = rounds.judge();

            System.out.println("crash.accepted " + judgement.accepted());
            System.out.println("crash.lost " + judgement.lost());
            System.out.println("crash.twice " + judgement.twice());
            assertThat(judgement.accepted()).isGreaterThan(ROUNDS * 10);
            assertThat(judgement.lost() + judgement.twice() + judgement.gaps()).isZero();
        }
    }
}
