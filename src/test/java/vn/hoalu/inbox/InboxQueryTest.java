package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

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
}
