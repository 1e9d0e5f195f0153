package vn.hoalu.document.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Draws pages one after the other; the process that does it is started when it is needed, and ended when it idles. */
@Component
class PageDrawer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PageDrawer.class);
    private static final Duration QUEUE = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration FORSAKEN = Duration.ofHours(1);
    private static final Pattern LEFT = Pattern.compile("page|drawing");

    private final Path folder;
    private final Clock clock;
    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable DrawingProcess process;
    private Instant used = Instant.EPOCH;

    /** @param patience for one page, with the start of the process on a slow machine */
    PageDrawer(
            @Value("${hoalu.documents.dir}") Path documents,
            Clock clock,
            @Value("${hoalu.documents.page-patience:20s}") Duration patience) {
        this.folder = documents.toAbsolutePath().resolve("preview");
        this.clock = clock;
        this.patience = patience;
    }

    /** @throws NoPreview where there is no picture of it */
    DrawnPage draw(Path file, int page) throws IOException {
        if (!mine()) {
            throw new NoPreview(Outcome.BUSY);
        }
        try {
            PageProgram.Answer answer = asked(file, page);
            if (answer.outcome() != Outcome.DRAWN) {
                throw new NoPreview(answer.outcome());
            }
            return new DrawnPage(answer.pages(), answer.picture());
        } finally {
            turn.unlock();
        }
    }

    private boolean mine() {
        try {
            return turn.tryLock(QUEUE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PageProgram.Answer asked(Path file, int page) throws IOException {
        DrawingProcess drawing = running();
        try {
            PageProgram.Answer answer = drawing.ask(file, page, patience);
            if (answer.outcome() == Outcome.TOO_HEAVY) {
                end();
            }
            return answer;
        } catch (IOException | RuntimeException broken) {
            // It went down over this page, or what it says cannot be trusted any more.
            end();
            return PageProgram.Answer.without(Outcome.TOO_HEAVY, 0);
        }
    }

    private DrawingProcess running() throws IOException {
        used = clock.instant();
        DrawingProcess running = process;
        if (running == null || !running.alive()) {
            Files.createDirectories(folder);
            running = DrawingProcess.start(folder);
            process = running;
        }
        return running;
    }

    Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    @Scheduled(fixedDelay = 60_000)
    void rest() {
        if (turn.tryLock()) {
            try {
                if (used.plus(IDLE).isBefore(clock.instant())) {
                    end();
                    sweep();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** What a crash of this program has left, here or on a node that shares the folder. */
    private void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant forsaken = clock.instant().minus(FORSAKEN);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(found ->
                            LEFT.matcher(found.getFileName().toString()).lookingAt())
                    .toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(forsaken)) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        } catch (IOException later) {
            LOG.warn("Pages left in {} are swept later", folder, later);
        }
    }

    private void end() {
        DrawingProcess running = process;
        if (running != null) {
            running.close();
        }
        process = null;
    }

    @Override
    public void destroy() {
        end();
    }
}
