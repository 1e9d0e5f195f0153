package vn.hoalu.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** Starts the program, kills it or its database in the middle of the work, and starts it again. */
final class CrashRounds implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Consumer<String> progress;
    private Optional<CrashingProcess> running = Optional.empty();

    CrashRounds(String name, Consumer<String> progress) throws IOException {
        this.home = Path.of("target/test-data/crash-" + name).toAbsolutePath();
        this.progress = progress;
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        Files.createFile(accepted());
    }

    private Path accepted() {
        return home.resolve("accepted.txt");
    }

    /** kill -9 of the program; its database server is left behind and ended by the next start. */
    void killProgram(int round) throws Exception {
        CrashingProcess program = started();
        workAWhile();
        program.kill();
        finish(program, "round " + round + ": program killed");
    }

    /** kill -9 of the database under the program: it has to come back while the program goes on. */
    void killDatabase(int round) throws Exception {
        CrashingProcess program = started();
        workAWhile();
        program.killDatabase();
        int before = program.acceptedCount();
        Awaitility.await("work goes on after the database was killed")
                .atMost(PATIENCE)
                .until(() -> program.acceptedCount() > before + 20);
        program.kill();
        finish(program, "round " + round + ": database killed, then the program");
    }

    /** Both at once, as when the power goes. */
    void killBoth(int round) throws Exception {
        CrashingProcess program = started();
        workAWhile();
        program.killDatabase();
        program.kill();
        finish(program, "round " + round + ": both killed");
    }

    CrashJudgement judge() throws Exception {
        CrashingProcess judge = CrashingProcess.start(home, accepted().toString());
        running = Optional.of(judge);
        Awaitility.await("judgement")
                .atMost(PATIENCE)
                .until(() -> judge.judgement().isPresent());
        Awaitility.await("an end by itself").atMost(Duration.ofSeconds(30)).until(() -> !judge.isAlive());
        return CrashJudgement.parse(judge.judgement().orElseThrow());
    }

    private CrashingProcess started() throws IOException {
        CrashingProcess program = CrashingProcess.start(home, "-");
        running = Optional.of(program);
        Awaitility.await("work has begun").atMost(PATIENCE).until(() -> program.acceptedCount() > 0);
        return program;
    }

    private static void workAWhile() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(500, 4000));
    }

    private void finish(CrashingProcess program, String what) throws Exception {
        program.awaitEnd();
        Files.write(accepted(), program.accepted(), StandardOpenOption.APPEND);
        progress.accept(what + " after " + program.acceptedCount() + " accepted steps");
    }

    @Override
    public void close() throws Exception {
        if (running.isPresent()) {
            running.get().killDatabase();
            running.get().kill();
        }
    }
}
