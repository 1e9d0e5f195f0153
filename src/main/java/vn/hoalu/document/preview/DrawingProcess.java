package vn.hoalu.document.preview;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The running program that draws. Its time is watched from here; its memory is what it was started with. */
class DrawingProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingProcess.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> BOUNDS = List.of(
            "-Xmx384m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private final Process process;
    private final Path scratch;
    private final DataInputStream answers;
    private final DataOutputStream questions;

    private DrawingProcess(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.answers = new DataInputStream(process.getInputStream());
        this.questions = new DataOutputStream(process.getOutputStream());
    }

    /** @param folder for what it unpacks, and lets go when it ends */
    static DrawingProcess start(Path folder) throws IOException {
        Path scratch = Files.createTempDirectory(folder, "drawing");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program());
        ProcessBuilder starting = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // It needs to know nothing of us, least of all passwords.
        starting.environment().clear();
        return new DrawingProcess(starting.start(), scratch);
    }

    /** Out of the packed program our classes are found by its own launcher. */
    private static List<String> program() {
        String drawing = PageProgram.class.getName();
        try {
            Class.forName(LAUNCHER, false, ClassLoader.getSystemClassLoader());
            return List.of("-Dloader.main=" + drawing, LAUNCHER);
        } catch (ClassNotFoundException unpacked) {
            return List.of(drawing);
        }
    }

    PageProgram.Answer ask(Path file, int page, Duration patience) throws IOException {
        questions.writeUTF(file.toString());
        questions.writeInt(page);
        questions.flush();
        if (!answered(patience)) {
            return PageProgram.Answer.without(Outcome.TOO_HEAVY, 0);
        }
        Outcome outcome = Outcome.values()[answers.readByte()];
        int pages = answers.readInt();
        return new PageProgram.Answer(outcome, pages, answers.readNBytes(answers.readInt()));
    }

    /** An answer is written when it is complete: its first byte is waited for, the rest follows at once. */
    private boolean answered(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (answers.available() == 0) {
            if (!process.isAlive() || System.nanoTime() > end) {
                return answers.available() > 0;
            }
            pause();
        }
        return true;
    }

    private void pause() throws IOException {
        try {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a page was drawn", ending);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException left) {
            // What stays is swept with what a crash leaves.
            LOG.debug("Left in {}", scratch, left);
        }
    }
}
