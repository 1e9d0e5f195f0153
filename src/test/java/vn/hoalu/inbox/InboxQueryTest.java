package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxQueryTest {
    @Test
    void searches_for_words_without_accents_and_case() {
        assertThat(new InboxQuery(InboxList.TODO, "  Nguyễn   ĐÔNG ").words()).containsExactly("nguyen", "dong");
    }

    @Test
    void an_empty_search_asks_for_nothing() {
        assertThat(new InboxQuery(InboxList.TODO, "   ").words()).isEmpty();
    }

    @Test
    void an_address_and_a_saved_view_hold_what_is_to_be_seen_again() {
        InboxQuery query = InboxQuery.of(InboxList.MINE)
                .withFilter(InboxFilter.NONE.withFollowUp(Optional.of(InboxFilter.FollowUp.THIS_WEEK)));

        assertThat(query.write()).containsEntry("followup", List.of("this_week"));
        assertThat(InboxQuery.read(query.write())).isEqualTo(query);
        assertThat(ViewText.read(ViewText.write(query))).isEqualTo(query);
    }
}
