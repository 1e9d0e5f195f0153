package vn.hoalu.document.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that are still being received. What has come stays when the connection breaks, and the rest is put behind it. */
public class Incoming {

    private static final int PART = 64 * 1024;

    private final Path root;

    public Incoming(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** How much of it is here. */
    public long received(String key) throws IOException {
        try {
            return Files.size(file(key));
        } catch (NoSuchFileException nothing) {
            return 0;
        }
    }

    /**
     * Adds what comes; ends with the stream, with the promised size, or with the connection.
     *
     * @param head looks at the first bytes as soon as there are any, and may refuse the whole
     * @return how much of it is here now
     * @throws OutOfStep where the offset is not where the file ends, or somebody else is adding to it
     */
    public long add(String key, long offset, long size, InputStream content, Consumer<byte[]> head) throws IOException {
        Files.createDirectories(root);
        try (FileChannel file = FileChannel.open(
                file(key), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (lock(file) == null || file.size() != offset) {
                throw new OutOfStep(key);
            }
            file.position(offset);
            try {
                copy(content, file, size, head);
            } finally {
                file.force(true);
            }
            return file.size();
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    private static void copy(InputStream content, FileChannel file, long size, Consumer<byte[]> head)
            throws IOException {
        byte[] part = new byte[PART];
        while (file.position() < size) {
            // A broken connection is no fault of ours: what has come is kept.
            int read = read(content, part, (int) Math.min(PART, size - file.position()));
            if (read < 0) {
                return;
            }
            if (file.position() == 0) {
                head.accept(java.util.Arrays.copyOf(part, read));
            }
            ByteBuffer buffer = ByteBuffer.wrap(part, 0, read);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        }
    }

    private static int read(InputStream content, byte[] part, int most) {
        try {
            return content.read(part, 0, most);
        } catch (IOException broken) {
            return -1;
        }
    }

    public Path whole(String key) throws IOException {
        if (!Files.exists(file(key))) {
            throw new EOFException("Nothing was received of " + key);
        }
        return file(key);
    }

    public void discard(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    public List<String> untouchedSince(Instant moment) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> touched(file).isBefore(moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    // One that is gone meanwhile is nobody's to sweep.
    private static Instant touched(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private Path file(String key) {
        return root.resolve(java.util.UUID.fromString(key).toString());
    }
}
