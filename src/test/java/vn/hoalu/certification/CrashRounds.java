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
import vn.hoalu.ProgramProcess;

/** Starts the program, kills it or its database in the middle of the work, and starts it again. */
final class CrashRounds implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Consumer<String> progress;
    private Optional<ProgramProcess> running = Optional.empty();

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
        ProgramProcess program = started();
        workAWhile();
        program.kill();
        finish(program, "round " + round + ": program killed");
    }

    /** kill -9 of the database under the program: it has to come back while the program goes on. */
    void killDatabase(int round) throws Exception {
        ProgramProcess program = started();
        workAWhile();
        program.killDatabase();
        long before = accepted(program);
        Awaitility.await("work goes on after the database was killed")
                .atMost(PATIENCE)
                .until(() -> accepted(program) > before + 20);
        program.kill();
        finish(program, "round " + round + ": database killed, then the program");
    }

    /** Both at once, as when the power goes. */
    void killBoth(int round) throws Exception {
        ProgramProcess program = started();
        workAWhile();
        program.killDatabase();
        program.kill();
        finish(program, "round " + round + ": both killed");
    }

    CrashJudgement judge() throws Exception {
        ProgramProcess judge =
                ProgramProcess.start(CrashingProgram.class, home, accepted().toString());
        running = Optional.of(judge);
        Awaitility.await("judgement")
                .atMost(PATIENCE)
                .until(() -> judgement(judge).isPresent());
        judge.awaitEnd();
        return CrashJudgement.parse(judgement(judge).orElseThrow());
    }

    private ProgramProcess started() throws IOException {
        ProgramProcess program = ProgramProcess.start(CrashingProgram.class, home, "-");
        running = Optional.of(program);
        Awaitility.await("work has begun").atMost(PATIENCE).until(() -> accepted(program) > 0);
        return program;
    }

    private static Optional<String> judgement(ProgramProcess judge) {
        judge.demandNoFailure();
        return judge.said(CrashingProgram.JUDGED).findFirst();
    }

    private static long accepted(ProgramProcess program) {
        program.demandNoEarlyEnd();
        return program.said(CrashingProgram.ACCEPTED).count();
    }

    private static void workAWhile() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(500, 4000));
    }

    private void finish(ProgramProcess program, String what) throws Exception {
        program.awaitEnd();
        Files.write(accepted(), program.said(CrashingProgram.ACCEPTED).toList(), StandardOpenOption.APPEND);
        progress.accept(what + " after " + accepted(program) + " accepted steps");
    }

    @Override
    public void close() throws Exception {
        if (running.isPresent()) {
            running.get().close();
        }
    }
}
