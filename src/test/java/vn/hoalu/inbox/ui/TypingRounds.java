package vn.hoalu.inbox.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;
import vn.hoalu.ProgramProcess;

/** People type, the program is killed under them, and they come back. */
final class TypingRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long ALLOWED_MS = 3_000;

    private final Path home;
    private final List<String> logins;
    private final Consumer<String> progress;

    TypingRounds(String name, List<String> logins, Consumer<String> progress) throws IOException {
        this.home = Path.of("target/test-data/drafts-" + name).toAbsolutePath();
        this.logins = logins;
        this.progress = progress;
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
    }

    /**
     * @param people whose draft came back
     * @param lost   keys pressed more than three seconds before the end that did not come back
     * @param newest the oldest key that did not come back was pressed so long before the end
     */
    record Judgement(int people, int lost, Duration newest) {}

    Judgement killWhileTheyType() throws Exception {
        try (ProgramProcess program = started("-")) {
            Awaitility.await("everybody types").atMost(PATIENCE).until(() -> typing(program) == logins.size());
            Thread.sleep(ThreadLocalRandom.current().nextLong(5_000, 9_000));
            long end = System.currentTimeMillis();
            program.kill();
            program.awaitEnd();
            progress.accept("killed after " + program.said(TypingProgram.KEY).count() + " keys");
            Path tasks = home.resolve("tasks.txt");
            Files.write(tasks, program.said(TypingProgram.PERSON).toList());
            return judged(program, end, back(tasks));
        }
    }

    private ProgramProcess started(String judgeBy) throws IOException {
        return ProgramProcess.start(TypingProgram.class, home, judgeBy, String.join(",", logins));
    }

    private static long typing(ProgramProcess program) {
        program.demandNoEarlyEnd();
        return program.said(TypingProgram.KEY)
                .map(line -> line.split(" ")[0])
                .distinct()
                .count();
    }

    private Map<String, Integer> back(Path tasks) throws Exception {
        Map<String, Integer> back = new HashMap<>();
        try (ProgramProcess judge = started(tasks.toString())) {
            Awaitility.await("judgement").atMost(PATIENCE).until(() -> hasJudged(judge));
            // It stops its database too.
            judge.awaitEnd();
            judge.said(TypingProgram.BACK)
                    .map(line -> line.split(" "))
                    .forEach(words -> back.put(words[0], Integer.parseInt(words[1])));
        }
        return back;
    }

    private static boolean hasJudged(ProgramProcess judge) {
        judge.demandNoFailure();
        return judge.said(TypingProgram.JUDGED).findAny().isPresent();
    }

    private Judgement judged(ProgramProcess program, long end, Map<String, Integer> back) {
        long lost = 0;
        long oldest = 0;
        for (String key : program.said(TypingProgram.KEY).toList()) {
            String[] words = key.split(" ");
            long age = end - Long.parseLong(words[2]);
            if (Integer.parseInt(words[1]) > back.getOrDefault(words[0], 0)) {
                oldest = Math.max(oldest, age);
                lost += age > ALLOWED_MS ? 1 : 0;
            }
        }
        int people = (int) back.values().stream().filter(length -> length > 0).count();
        return new Judgement(people, (int) lost, Duration.ofMillis(oldest));
    }
}
