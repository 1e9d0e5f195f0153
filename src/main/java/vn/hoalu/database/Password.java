package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password of the embedded server: drawn once, kept beside the data for its owner only. */
final class Password {

    private Password() {}

    static String keptIn(Path dataDir, String name) {
        try {
            Path file = Files.createDirectories(dataDir).resolve(name);
            String kept = Files.exists(file) ? Files.readString(file).strip() : "";
            // Empty: a start was killed between making the file and writing it.
            return kept.isEmpty() ? drawn(file) : kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        PrivateFile.write(file, password);
        return password;
    }
}
