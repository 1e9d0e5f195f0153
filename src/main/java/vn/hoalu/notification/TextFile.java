package vn.hoalu.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** For trials, instead of a gateway: a line of JSON a message in a file of this folder. */
@Component
class TextFile implements Texts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Optional<Path> folder;

    TextFile(@Value("${hoalu.notification.texts-dir:}") String folder) {
        this.folder = Optional.of(folder).filter(path -> !path.isBlank()).map(Path::of);
    }

    @Override
    public boolean available() {
        return folder.isPresent();
    }

    @Override
    public void send(TextMessage message) {
        Path file = folder.orElseThrow().resolve("texts.jsonl");
        byte[] line = (JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder.get());
            // One write: the lines of two nodes do not mix.
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Text " + message.id() + " was not written to " + file, e);
        }
    }
}
