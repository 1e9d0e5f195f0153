package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;

/** What is done on one node is told on another, which has nothing of it but their database. */
@HoaLuTest
class NewsOfTwoNodesIT {
    private static final String GROUP = "PASC_OFFICER@14365";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Inbox inbox;

    @Autowired
    Presence presence;

    private final WorkingTogether together = new WorkingTogether();
    private final List<InboxChange> heard = new ArrayList<>();
    private PolledNews otherNode;
    private Runnable end;

    @BeforeEach
    void secondNode() {
        beans.autowireBean(together);
        otherNode = new PolledNews(jdbc);
        end = otherNode.subscribe(heard::addAll);
    }

    @AfterEach
    void stop() {
        end.run();
    }

    @Test
    void a_claim_here_is_told_there_once_with_who_holds_the_task_now() {
        Actor actor = together.official("Nguyễn Thị Nút Một", GROUP);
        TaskId task = together.task(GROUP);
        look();
        heard.clear();

        inbox.claim(CommandId.fresh(), task, actor);
        look();
        look();

        assertThat(of(task)).singleElement().satisfies(change -> {
            assertThat(change.holder()).contains(actor.id());
            assertThat(change.state()).isEqualTo(TaskState.CLAIMED);
        });
    }

    @Test
    void who_types_here_is_told_there_and_who_does_not_listen_asks_nothing() {
        Actor actor = together.official("Nguyễn Thị Nút Hai", GROUP);
        TaskId task = together.task(GROUP);
        look();
        heard.clear();

        presence.typing(task, actor);
        look();

        assertThat(of(task)).isNotEmpty();
        end.run();
        heard.clear();
        presence.left(task, actor);
        look();
        assertThat(heard).isEmpty();
    }

    private void look() {
        transaction.executeWithoutResult(status -> otherNode.look());
    }

    private List<InboxChange> of(TaskId task) {
        return heard.stream().filter(change -> change.task().equals(task)).toList();
    }
}
