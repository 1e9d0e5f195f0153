package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;

/** Two supervisors decide the same task at once, 200 times: one wins, one certificate, one number, no gap. */
@HoaLuTest
@Tag("proof-race")
class RaceProof {

    private static final int ROUNDS = 200;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void one_of_two_supervisors_wins_each_time() throws Exception {
        Certifications certifications = new Certifications();
        beans.autowireBean(certifications);
        DecisionRace race = new DecisionRace(certifications);
        beans.autowireBean(race);

        DecisionRace.Score score = race.run("14674", ROUNDS, RaceProof::tell);

        System.out.println("losers read " + score.losers());
        System.out.println("race.rounds " + score.rounds());
        System.out.println("race.double " + score.twice());
        System.out.println("race.lost " + score.lost());
        assertThat(score.twice() + score.lost()).isZero();
        assertThat(RaceIT.PLAIN).containsAll(score.losers().keySet());
        assertThat(score.numbers())
                .isEqualTo(IntStream.rangeClosed(1, ROUNDS).boxed().toList());
    }

    private static void tell(int round) {
        if (round % 20 == 0) {
            System.out.println("race: " + round + " of " + ROUNDS + " rounds");
        }
    }
}
