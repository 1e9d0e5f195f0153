package vn.hoalu.casefile;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.casefile.bench.Requests;
import vn.hoalu.casefile.bench.StatementTap;
import vn.hoalu.casefile.bench.StockEngine;
import vn.hoalu.database.BenchServer;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("bench-case")
@HoaLuTest
@Import(Requests.class)
@TestPropertySource(
        properties = {
            "spring.flyway.locations=classpath:db/migration,classpath:bench/db",
            "spring.jpa.mapping-resources=bench/orm.xml",
            "hoalu.notification.every=PT24H",
            "hoalu.data-dir=target/test-data/bench-case-${PID}"
        })
class CaseBench {
    private static final BenchServer SERVER =
            BenchServer.start(Path.of("target/test-data/bench-case-server"), "hoalu", "stock");

    @DynamicPropertySource
    static void ourServer(DynamicPropertyRegistry properties) {
        properties.add("hoalu.db.url", () -> SERVER.url("hoalu"));
        properties.add("hoalu.db.user", () -> BenchServer.USER);
        properties.add("hoalu.db.password", () -> BenchServer.PASSWORD);
    }

    @Autowired NewCases newCases;
    @Autowired Inbox inbox;
    @Autowired RepositoryService repository;
    @Autowired JdbcTemplate jdbc;

    @Test
    void dev() throws Exception {
        repository.createDeployment().addClasspathResource("bench/BenchProcess.bpmn").addClasspathResource("bench/BenchForm.form").deploy();
        try (StockEngine stock = new StockEngine(SERVER.url("stock"), BenchServer.USER, BenchServer.PASSWORD);
             var c = DriverManager.getConnection(SERVER.url("stock"), BenchServer.USER, BenchServer.PASSWORD)) {
            for (int i = 0; i < 20; i++) { stock.run("14287"); ours(); }
            for (int i = 0; i < 3; i++) {
                long a = questions(c); stock.run("14287"); long b = questions(c); ours(); long d = questions(c);
                System.out.println("stock " + (b - a - 1) + " ours " + (d - b - 1));
            }
            print("STOCK", StatementTap.during(() -> stock.run("14287")));
            print("OURS", StatementTap.during(this::ours));
            for (int r = 0; r < 5; r++) {
            System.out.println("stock ms " + time(() -> stock.run("14287")) + " ours ms " + time(this::ours)); }
        }
    }
    static void print(String what, List<String> notes) { System.out.println("== " + what + " " + notes.size()); notes.forEach(n -> System.out.println(n.length() > 230 ? n.substring(0, 230) : n)); }
    static String time(Runnable r) { long t = System.nanoTime(); var os = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        long c = os.getProcessCpuTime(); long s = SERVER.cpu().toMillis();
        for (int i = 0; i < 100; i++) r.run(); return (System.nanoTime() - t) / 100 / 1000 / 1e3 + " (jvm cpu " + (os.getProcessCpuTime() - c) / 100 / 1000 / 1e3 + ", db cpu " + (SERVER.cpu().toMillis() - s) / 100.0 + ")"; }

    static long questions(java.sql.Connection c) throws Exception {
        try (var rs = c.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) { rs.next(); return rs.getLong(2); }
    }

    void ours() {
        UnitCode unit = new UnitCode("14287");
        Actor officer = new Actor(new OfficialId(UUID.randomUUID()), "A", Set.of(Post.ofGroup("COMMUNE_OFFICER@14287")));
        Actor supervisor = new Actor(new OfficialId(UUID.randomUUID()), "A", Set.of(Post.ofGroup("CERT_SUPERVISOR@14287")));
        CaseKey key = newCases.start(CommandId.fresh(), Requests.PROCESS, unit, Map.of(), officer);
        inbox.complete(CommandId.fresh(), task(key), Map.of("result", "PASS"), officer);
        inbox.complete(CommandId.fresh(), task(key), Map.of("result", "PASS"), supervisor);
    }

    TaskId task(CaseKey key) {
        return new TaskId(jdbc.queryForObject("SELECT task_id FROM inbox_task WHERE case_key = ? AND active = TRUE", String.class, key.toString()));
    }
}
