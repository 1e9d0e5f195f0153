package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The small version of {@link DraftsProof}. */
class DraftsCrashIT {

    @Test
    void what_four_people_typed_is_back_after_the_program_was_killed() throws Exception {
        List<String> logins = List.of("canbo.hoalu", "danhgia.hoalu", "pheduyet.namdinh", "lanhdao.namdinh");

        TypingRounds.Judgement judgement = new TypingRounds("it", logins, line -> {}).killWhileTheyType();

        assertThat(judgement.people()).isEqualTo(logins.size());
        assertThat(judgement.lost()).isZero();
    }
}
