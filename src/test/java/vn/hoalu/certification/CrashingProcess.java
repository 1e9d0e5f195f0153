package vn.hoalu.certification;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One run of {@link CrashingProgram}, seen from outside. */
final class CrashingProcess {

    private final Path home;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener = new Thread(this::listen);

    private CrashingProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
        listener.start();
    }

    static CrashingProcess start(Path home, String judgeBy) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Under Surefire the class path of the Java machine is a jar that only names it.
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                java.toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                CrashingProgram.class.getName(),
                judgeBy,
                "--spring.profiles.active=demo,test",
                "--server.port=0",
                "--management.server.port=0",
                "--hoalu.data-dir=" + home.resolve("data"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("errors.log").toFile()))
                .start();
        return new CrashingProcess(home, process);
    }

    private void listen() {
        Path log = home.resolve("run-" + process.pid() + ".log");
        try (BufferedReader output = process.inputReader();
                var copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line + "\n");
                if (line.startsWith(CrashingProgram.ACCEPTED) || line.startsWith(CrashingProgram.JUDGED)) {
                    said.add(line);
                }
            }
        } catch (IOException ended) {
            // Its end of the pipe went with it.
        }
    }

    List<String> accepted() {
        return said(CrashingProgram.ACCEPTED).toList();
    }

    int acceptedCount() {
        demandNoEarlyEnd();
        return (int) said(CrashingProgram.ACCEPTED).count();
    }

    Optional<String> judgement() {
        return said(CrashingProgram.JUDGED)
                .map(line -> line.substring(CrashingProgram.JUDGED.length()))
                .findFirst();
    }

    private Stream<String> said(String kind) {
        return said.stream().filter(line -> line.startsWith(kind));
    }

    private void demandNoEarlyEnd() {
        if (!process.isAlive() && process.exitValue() != 137) {
            throw new IllegalStateException("The program ended by itself; see " + home);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    void killDatabase() throws IOException {
        Path pid = home.resolve("data/mariadb/mariadb.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
        listener.join();
    }
}
