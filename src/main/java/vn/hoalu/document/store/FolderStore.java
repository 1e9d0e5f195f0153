package vn.hoalu.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoalu.base.Rows;

/** A folder on this machine, or one that all nodes share. */
class FolderStore implements DocumentStore {

    private static final int KEY_LENGTH = 36;
    private static final String PART = ".part";
    private static final int FOLDERS = 256;

    private final Path root;

    FolderStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Whole or not at all: written beside its place, made durable, and only then moved there. */
    @Override
    public void put(String key, Path content) throws IOException {
        Path place = place(key);
        Path folder = Files.createDirectories(folder(key));
        // Two may write the same at once: each beside its place, and the last one stays.
        Path part = Files.createTempFile(folder, key, PART);
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        force(part, StandardOpenOption.WRITE);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; a file must be.
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return Files.newInputStream(place(key));
        } catch (NoSuchFileException missing) {
            throw new ContentMissing(key);
        }
    }

    @Override
    public boolean holds(String key) {
        return Files.isRegularFile(place(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(place(key));
        if (!Files.isDirectory(folder(key))) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder(key), key + "*" + PART)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Folder by folder. */
    @Override
    public Rows<String> putBefore(Instant moment, Optional<String> cursor) throws IOException {
        int number = Integer.parseInt(cursor.orElse("0"));
        Optional<String> next = Optional.of(String.valueOf(number + 1)).filter(more -> number + 1 < FOLDERS);
        return new Rows<>(keys(root.resolve("%02x".formatted(number)), moment), next);
    }

    // Half a file, left where a copy was cut, goes by the key of the whole.
    private static List<String> keys(Path folder, Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                folder,
                1,
                (file, about) -> about.isRegularFile()
                        && about.lastModifiedTime().toInstant().isBefore(moment))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.endsWith(PART) ? name.substring(0, Math.min(KEY_LENGTH, name.length())) : name)
                    .filter(KEY.asMatchPredicate())
                    .distinct()
                    .toList();
        }
    }

    // A folder holds some thousands well and a million badly.
    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a document: " + key);
        }
        return folder(key).resolve(key);
    }

    private Path folder(String key) {
        return root.resolve(key.substring(0, 2));
    }
}
