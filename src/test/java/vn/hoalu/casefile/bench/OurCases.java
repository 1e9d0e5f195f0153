package vn.hoalu.casefile.bench;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** Cases through the doors that people use. */
public final class OurCases {
    private static final Map<String, Object> PASS = Map.of("result", "PASS");

    private final NewCases newCases;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;

    public OurCases(NewCases newCases, Inbox inbox, JdbcTemplate jdbc) {
        this.newCases = newCases;
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    /** One whole case. */
    public void run(String unit) {
        CaseKey key = start(unit);
        complete(task(key), "COMMUNE_OFFICER@" + unit);
        complete(task(key), "CERT_SUPERVISOR@" + unit);
    }

    public CaseKey start(String unit) {
        return newCases.start(
                CommandId.fresh(), Requests.PROCESS, new UnitCode(unit), Map.of(), official("COMMUNE_OFFICER@" + unit));
    }

    public void complete(TaskId task, String post) {
        inbox.complete(CommandId.fresh(), task, PASS, official(post));
    }

    /** As the stock engine has to look for it too. */
    public TaskId task(CaseKey key) {
        return new TaskId(jdbc.queryForObject(
                "SELECT task_id FROM inbox_task WHERE case_key = ? AND active = TRUE", String.class, key.toString()));
    }

    private static Actor official(String post) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Đo", Set.of(Post.ofGroup(post)));
    }
}
