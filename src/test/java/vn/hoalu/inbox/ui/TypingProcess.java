package vn.hoalu.inbox.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One run of {@link TypingProgram}, seen from outside. */
final class TypingProcess {

    private final Path home;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener = new Thread(this::listen);

    private TypingProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
        listener.start();
    }

    static TypingProcess start(Path home, String judgeBy, List<String> logins) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Under Surefire the class path of the Java machine is a jar that only names it.
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        TypingProgram.class.getName(),
                        judgeBy,
                        String.join(",", logins),
                        "--spring.profiles.active=demo,test",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--hoalu.data-dir=" + home.resolve("data"))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("errors.log").toFile()))
                .start();
        return new TypingProcess(home, process);
    }

    private void listen() {
        Path log = home.resolve("run-" + process.pid() + ".log");
        try (BufferedReader output = process.inputReader();
                var copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line + "\n");
                said.add(line);
            }
        } catch (IOException ended) {
            // Its end of the pipe went with it.
        }
    }

    /** What follows this word, line by line. */
    Stream<String> said(String word) {
        if (!process.isAlive() && process.exitValue() != 137 && process.exitValue() != 0) {
            throw new IllegalStateException("The program ended by itself; see " + home);
        }
        return said.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        listener.join();
    }
}
