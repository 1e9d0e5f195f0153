package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kill -9 of the program while twenty people type: after the restart each finds what they typed, but for 3 seconds. */
@Tag("proof-drafts")
class DraftsProof {

    private static final int ROUNDS = 3;
    private static final List<String> PLACES = List.of("hoalu", "tayhoalu", "phatdiem", "namdinh");
    private static final List<String> DUTIES = List.of("canbo", "danhgia", "pheduyet", "pheduyet2", "lanhdao");

    @Test
    void every_draft_is_back() throws Exception {
        List<String> logins = logins();
        int people = logins.size();
        int lost = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            int now = round;
            TypingRounds.Judgement judgement = new TypingRounds(
                            "proof-" + round, logins, line -> System.out.println("drafts: round " + now + ": " + line))
                    .killWhileTheyType();
            System.out.println("drafts: round " + round + ": oldest key that did not come back "
                    + judgement.newest().toMillis() + " ms before the end");
            people = Math.min(people, judgement.people());
            lost += judgement.lost();
        }
        System.out.println("drafts.people " + people);
        System.out.println("drafts.lost " + lost);
        assertThat(people).isEqualTo(20);
        assertThat(lost).isZero();
    }

    private static List<String> logins() {
        return PLACES.stream().flatMap(DraftsProof::of).toList();
    }

    private static Stream<String> of(String place) {
        return DUTIES.stream().map(duty -> duty + "." + place);
    }
}
