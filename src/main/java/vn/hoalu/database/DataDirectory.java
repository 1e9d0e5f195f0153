package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Where one embedded server keeps its data. One program at a time holds it; the lock ends with that program. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel holder;

    private DataDirectory(Path root, FileChannel holder) {
        this.root = root;
        this.holder = holder;
    }

    static DataDirectory claim(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve("tmp"));
            FileChannel holder = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(holder) == null) {
                holder.close();
                throw new DatabaseTrouble(
                        "Hoa Lư is already running on the data directory " + root,
                        "Stop it first, or choose another directory with HOALU_DATA_DIR.");
            }
            return new DataDirectory(root, holder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + root + " cannot be used", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel holder) throws IOException {
        try {
            return holder.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("mariadb");
    }

    Path tmp() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    /** Until a first start has ended well there is nothing to lose, and half-made tables would stop the next one. */
    boolean isComplete() {
        return Files.exists(completeMark());
    }

    void complete() {
        try {
            if (!isComplete()) {
                Files.createFile(completeMark());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path completeMark() {
        return data().resolve("hoalu-complete");
    }

    void clear() {
        try {
            FileSystemUtils.deleteRecursively(data());
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
