package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageQueryTest {
    @Test
    void each_group_is_a_branch_that_stops_after_a_page() {
        String sql = new PageQuery(
                        InboxQuery.of(InboxList.TODO),
                        Optional.empty(),
                        51,
                        Tasks.official("COMMUNE_OFFICER@14329", "CERT_EXAMINER@14329"))
                .sql();

        assertThat(sql.split("UNION ALL")).hasSize(3).allMatch(branch -> branch.contains("LIMIT 51"));
    }

    @Test
    void an_official_without_posts_still_sees_what_is_held() {
        String sql = new PageQuery(InboxQuery.of(InboxList.TODO), Optional.empty(), 51, Tasks.official()).sql();

        assertThat(sql).contains("assignee = :me").doesNotContain("candidate_group");
    }

    @Test
    void a_search_is_bound_and_never_written_into_the_statement() {
        String sql = new PageQuery(
                        new InboxQuery(InboxList.MINE, "x' OR 1=1 --"), Optional.empty(), 51, Tasks.official())
                .sql();

        assertThat(sql).contains("LIKE :word0").doesNotContain("1=1");
    }
}
