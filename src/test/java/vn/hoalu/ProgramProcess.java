package vn.hoalu;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the program in a process of its own, seen from outside: what it says line by line, and how it is killed. */
public final class ProgramProcess implements AutoCloseable {

    private static final int KILLED = 137;
    private static final long PATIENCE_S = 60;

    private final Path home;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener = new Thread(this::listen);

    private ProgramProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
        listener.start();
    }

    /**
     * @param main      takes these words, and after them the program's own options
     * @param home      keeps the data from one run to the next, and what each of them said
     */
    public static ProgramProcess start(Class<?> main, Path home, String... words) throws IOException {
        // Under Surefire the class path of the Java machine is a jar that only names it.
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                main.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--spring.profiles.active=demo,test",
                "--server.port=0",
                "--management.server.port=0",
                "--hoalu.data-dir=" + home.resolve("data")));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("errors.log").toFile()))
                .start();
        return new ProgramProcess(home, process);
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
    public Stream<String> said(String word) {
        return said.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Of one that works until it is killed. */
    public void demandNoEarlyEnd() {
        if (!process.isAlive() && process.exitValue() != KILLED) {
            throw new IllegalStateException("The program ended by itself; see " + home);
        }
    }

    /** Of one that ends when it has answered. */
    public void demandNoFailure() {
        if (!process.isAlive() && process.exitValue() != 0) {
            demandNoEarlyEnd();
        }
    }

    public void kill() {
        process.destroyForcibly();
    }

    public void killDatabase() {
        String mark = "--datadir=" + home.resolve("data/mariadb");
        ProcessHandle.allProcesses()
                .filter(server -> arguments(server).contains(mark))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of());
    }

    /** All that it has said is heard then. */
    public void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program does not end; see " + home);
        }
        listener.join();
    }

    /** The program first: while it lives it starts its database again. */
    @Override
    public void close() throws InterruptedException {
        kill();
        awaitEnd();
        killDatabase();
    }
}
