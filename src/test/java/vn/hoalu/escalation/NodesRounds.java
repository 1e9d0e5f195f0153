package vn.hoalu.escalation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;
import vn.hoalu.ProgramProcess;
import vn.hoalu.database.BenchServer;

/** Two nodes on one database; tasks become late, and one node is killed while they sweep, sort and send. */
final class NodesRounds implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> NAMES = List.of("north", "south");

    private final Path home;
    private final int tasks;
    private final Random random;
    private final Consumer<String> progress;
    private final BenchServer server;
    private final NodesMail mail;
    private final NodesTable table;
    private final Map<String, ProgramProcess> nodes = new HashMap<>();
    private int kills;

    /** @param tasks that become late before each kill */
    NodesRounds(String name, int tasks, long seed, Consumer<String> progress) throws Exception {
        this.home = Path.of("target/test-data/nodes-" + name).toAbsolutePath();
        this.tasks = tasks;
        this.random = new Random(seed);
        this.progress = progress;
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        server = BenchServer.start(home.resolve("server"), NodesTable.SCHEMA);
        mail = new NodesMail();
        table = new NodesTable(server);
    }

    /** The first makes the tables and the people, before the second comes. */
    void startBoth(int communes) throws IOException {
        start(NAMES.get(0), communes);
        start(NAMES.get(1), 0);
    }

    private void start(String node, int communes) throws IOException {
        ProgramProcess program = ProgramProcess.start(
                NodesProgram.class,
                home,
                String.valueOf(communes),
                "--hoalu.node=" + node,
                "--hoalu.db.url=" + server.url(NodesTable.SCHEMA),
                "--hoalu.db.user=" + BenchServer.USER,
                "--hoalu.db.password=" + BenchServer.PASSWORD,
                "--hoalu.escalation.every=PT2S",
                "--hoalu.notification.every=PT0.3S",
                "--hoalu.notification.sort-every=PT0.3S",
                "--hoalu.mail.from=" + NodesMail.address(node),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port());
        nodes.put(node, program);
        await(node + " works", () -> {
            program.demandNoEarlyEnd();
            return program.said(NodesProgram.READY).findAny().isPresent();
        });
    }

    /** Whichever, whatever it is doing. */
    String killAtRandom() throws Exception {
        becomeLate();
        Thread.sleep(random.nextLong(4_000));
        return kill(anyone(), "at random");
    }

    /** The one that holds the lock of the sweep's job. */
    String killWhileItSweeps() throws Exception {
        becomeLate();
        await("somebody sweeps", () -> table.sweeper().isPresent());
        Thread.sleep(random.nextLong(700));
        return kill(table.sweeper().orElseGet(this::anyone), "sweeping");
    }

    /** @param taken whether its letter has arrived, which it will never know */
    String killWhileItSends(boolean taken) throws Exception {
        String node = anyone();
        ProgramProcess program = nodes.get(node);
        mail.strike(node, taken, () -> {
            program.kill();
            end(program);
        });
        becomeLate();
        await("a letter of " + node + " arrives", () -> !program.isAlive());
        return kill(node, taken ? "sending, the letter has arrived" : "sending, the letter is lost");
    }

    private void becomeLate() {
        table.hurry();
        table.becomeLate(tasks);
    }

    private String anyone() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String kill(String node, String how) throws InterruptedException {
        nodes.get(node).kill();
        nodes.get(node).awaitEnd();
        kills++;
        progress.accept("kill %d: %s, %s; %s; %d to look at, %d to sort, %d to send, %d in hand"
                .formatted(
                        kills,
                        node,
                        how,
                        table.sweeper().map(owner -> owner + " held the sweep").orElse("no sweep"),
                        table.toLookAt(),
                        table.toSort(),
                        table.toSend(),
                        table.inHand()));
        return node;
    }

    private static void end(ProgramProcess program) {
        try {
            program.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void startAgain(String node) throws IOException {
        start(node, 0);
    }

    /** When everything is done that can be done. */
    NodesJudgement judge() {
        await("all is looked at", () -> table.toLookAt() == 0);
        await("all is sorted", () -> table.toSort() == 0);
        await("all is sent", () -> table.toSend() == 0);
        progress.accept(table.inHand() + " letters in the hands of the dead");
        table.letLeasesEnd();
        await("the letters of the dead are sent", () -> table.inHand() == 0);
        return NodesJudgement.of(table.jdbc(), mail.arrived());
    }

    private static void await(String what, Callable<Boolean> done) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(done);
    }

    @Override
    public void close() throws Exception {
        for (ProgramProcess node : nodes.values()) {
            node.close();
        }
        table.close();
        mail.close();
        server.close();
    }
}
