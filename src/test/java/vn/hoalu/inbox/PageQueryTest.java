package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoalu.access.Actor;

class PageQueryTest {

    @Test
    void each_group_is_a_branch_that_stops_after_a_page() {
        Actor actor = Tasks.official("COMMUNE_OFFICER@14329", "CERT_EXAMINER@14329");

        assertThat(sql(InboxQuery.of(InboxList.TODO), actor).split("UNION ALL"))
                .hasSize(3)
                .allMatch(branch -> branch.contains("FORCE INDEX") && branch.contains("LIMIT 51"));
    }

    @Test
    void an_official_without_posts_still_sees_what_is_held() {
        assertThat(sql(InboxQuery.of(InboxList.TODO), Tasks.official()))
                .contains("assignee = :p0")
                .doesNotContain("candidate_group =", "candidate_group IN");
    }

    @Test
    void a_search_is_bound_and_never_written_into_the_statement() {
        String sql = sql(new InboxQuery(InboxList.MINE, "x' OR 1=1 --"), Tasks.official());

        assertThat(sql).contains("search_text LIKE :p").doesNotContain("1=1");
    }

    private static String sql(InboxQuery query, Actor actor) {
        return new PageQuery(query, Narrowing.NONE, Optional.empty(), 51, actor, Instant.EPOCH).sql();
    }
}
