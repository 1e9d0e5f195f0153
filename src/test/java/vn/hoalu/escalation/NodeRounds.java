package vn.hoalu.escalation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.hoalu.ProgramProcess;
import vn.hoalu.database.BenchServer;

/** Two nodes on one database sweep and send, and one of them is killed in the middle, again and again. */
final class NodeRounds implements AutoCloseable {

    private static final String SCHEMA = "hoalu";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TASKS = 400;
    private static final int LETTERS = 60;

    private final Path home;
    private final Consumer<String> progress;
    private final Random random;
    private final BenchServer server;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JdbcTemplate jdbc;
    private final List<ProgramProcess> nodes = new ArrayList<>();
    private int rounds;

    /** @param seed of when and which node is killed */
    NodeRounds(String name, long seed, Consumer<String> progress) throws IOException {
        this.home = Path.of("target/test-data/nodes-" + name).toAbsolutePath();
        this.progress = progress;
        this.random = new Random(seed);
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        this.server = BenchServer.start(home.resolve("mariadb"), SCHEMA);
        this.jdbc = new JdbcTemplate(
                new DriverManagerDataSource(server.url(SCHEMA), BenchServer.USER, BenchServer.PASSWORD));
        mail.start();
        nodes.add(start(0));
        nodes.add(start(1));
    }

    private ProgramProcess start(int number) throws IOException {
        Path own = home.resolve("node" + number);
        Files.createDirectories(own);
        ProgramProcess node = ProgramProcess.start(
                NodeProgram.class,
                own,
                "--hoalu.node=node" + number,
                "--hoalu.identity-key=" + KEY,
                "--hoalu.db.url=" + server.url(SCHEMA),
                "--hoalu.db.user=" + BenchServer.USER,
                "--hoalu.db.password=" + BenchServer.PASSWORD,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--hoalu.demo.applications=0",
                "--hoalu.jobs.idle=PT0.5S",
                "--hoalu.escalation.every=PT0.5S",
                "--hoalu.notification.sort-every=PT0.5S",
                "--hoalu.notification.every=PT0.5S");
        Awaitility.await("node " + number + " is ready").atMost(PATIENCE).until(() -> {
            node.demandNoEarlyEnd();
            return node.said(NodeProgram.READY).findAny().isPresent();
        });
        return node;
    }

    /** Tasks become late and letters due; after a moment one node is killed, and starts again. */
    void kill() throws Exception {
        rounds++;
        work();
        long moment = random.nextLong(2_500);
        int victim = random.nextInt(nodes.size());
        Thread.sleep(moment);
        nodes.get(victim).kill();
        nodes.get(victim).awaitEnd();
        progress.accept("round %d: node %d killed after %d ms, %d of %d tasks looked at"
                .formatted(rounds, victim, moment, escalations(), rounds * TASKS));
        nodes.set(victim, start(victim));
    }

    private void work() {
        jdbc.update("""
                INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group,
                       unit_code, case_number, subject, search_text, created_at, due_at, watch_at, state, version)
                SELECT UUID(), UUID(), 'LateTestProcess', d.ID_, 'Task_Check', CONCAT('COMMUNE_OFFICER@', u.code),
                       u.code, CONCAT('TT-', seq), 'Người Thử', ' nguoi thu ', UTC_TIMESTAMP(3) - INTERVAL 7 DAY,
                       UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'OPEN', 0
                  FROM seq_1_to_%d s
                  JOIN (SELECT ID_ FROM ACT_RE_PROCDEF WHERE KEY_ = 'LateTestProcess' LIMIT 1) d
                  JOIN (SELECT code, ROW_NUMBER() OVER (ORDER BY code) - 1 AS place FROM organization_unit
                         WHERE parent_code = '37' AND kind IN ('COMMUNE', 'WARD') AND valid_to IS NULL) u
                    ON u.place = s.seq MOD 129""".formatted(TASKS));
        jdbc.update("""
                INSERT INTO notification_outbox (id, version, reference, message_key, channel, address, language,
                       subject, body, state, attempts, created_at, next_at, official_id)
                SELECT UUID(), 0, CONCAT('R%1$d-', seq), 'certification.notice.supplement', 'EMAIL',
                       CONCAT('r%1$d-', seq, '@example.org'), 'vi', 'Thử', 'Thử', 'PENDING', 0,
                       UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ''
                  FROM seq_1_to_%2$d s""".formatted(rounds, LETTERS));
    }

    /** When all is done that can be; what a killed node was sending, its lease over, too. */
    NodeJudgement judge() {
        awaitNone("late", "SELECT COUNT(*) FROM inbox_task WHERE watch_at <= UTC_TIMESTAMP(3)");
        awaitNone("waiting", "SELECT COUNT(*) FROM notification_line WHERE place = 'WAITING'");
        awaitNone("due", "SELECT COUNT(*) FROM notification_outbox WHERE next_at <= UTC_TIMESTAMP(3)");
        int leased = jdbc.update("UPDATE notification_outbox SET next_at = UTC_TIMESTAMP(3) WHERE state = 'PENDING'"
                + " AND message_key = 'certification.notice.supplement'");
        progress.accept(leased + " letters were taken by a node that was killed");
        awaitNone(
                "unsent",
                "SELECT COUNT(*) FROM notification_outbox WHERE state = 'PENDING'"
                        + " AND message_key = 'certification.notice.supplement'");
        return NodeJudgement.of(jdbc, Arrays.asList(mail.getReceivedMessages()), rounds * TASKS, rounds * LETTERS);
    }

    private long escalations() {
        return count("SELECT COUNT(*) FROM escalation_escalation");
    }

    private void awaitNone(String what, String sql) {
        Awaitility.await(what).atMost(PATIENCE).until(() -> count(sql) == 0);
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }

    @Override
    public void close() throws Exception {
        for (ProgramProcess node : nodes) {
            node.close();
        }
        mail.stop();
        server.close();
    }
}
