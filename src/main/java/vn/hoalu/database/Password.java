package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's password: drawn once, kept beside the data for its owner only. */
final class Password {

    private Password() {}

    static String keptIn(Path dataDir) {
        try {
            Path file = Files.createDirectories(dataDir).resolve("db-password");
            return Files.exists(file) ? Files.readString(file).strip() : drawn(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, password);
        return password;
    }
}
