package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;

/** The small version of {@link RaceProof}. */
@HoaLuTest
class RaceIT {

    /** Plain sentences with a next step, whichever way the race was lost. */
    static final Set<String> PLAIN =
            Set.of("workflow.error.taskGone", "workflow.error.lostRace", "certification.error.movedOn");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void two_supervisors_at_once_make_one_certificate() throws Exception {
        Certifications certifications = new Certifications();
        beans.autowireBean(certifications);
        DecisionRace race = new DecisionRace(certifications);
        beans.autowireBean(race);

        DecisionRace.Score score = race.run("14653", 12, round -> {});

        assertThat(score.twice()).isZero();
        assertThat(score.lost()).isZero();
        assertThat(score.losers().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(12);
        assertThat(PLAIN).containsAll(score.losers().keySet());
        assertThat(score.numbers())
                .isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
    }
}
