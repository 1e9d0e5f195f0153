package vn.hoalu.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The demo's identity key, made once and readable by its owner only. */
record KeyFile(Path path) {

    IdentityKey readOrCreate() {
        try {
            return Files.exists(path) ? read() : create();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the demo's identity key in " + path, e);
        }
    }

    private IdentityKey read() throws IOException {
        return IdentityKey.ofBase64(Files.readString(path));
    }

    private IdentityKey create() throws IOException {
        IdentityKey key = IdentityKey.fresh();
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            Files.createFile(path, ownerOnly());
        } catch (FileAlreadyExistsException e) {
            return read();
        }
        Files.writeString(path, key.asBase64());
        return key;
    }

    // Given at creation: set afterwards, the key would lie open for a moment.
    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
