package vn.hoalu.workflow.engine.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import vn.hoalu.workflow.engine.ModelFiles;

/** What the tests of the policy share: files, names that are known, an engine that has nothing yet. */
public final class TestModels {

    public static final Deployed NOTHING = new Deployed() {
        @Override
        public Optional<byte[]> process(String key) {
            return Optional.empty();
        }

        @Override
        public boolean hasDecision(String key) {
            return false;
        }

        @Override
        public boolean hasForm(String key) {
            return false;
        }
    };

    private TestModels() {}

    public static KnownNames names() {
        return new KnownNames(Set.of("issueCertificateDelegate"), Set.of("workingDays.after"));
    }

    public static ModelPolicy policy() {
        return new ModelPolicy(names(), NOTHING);
    }

    /** Models and forms that must pass, all at once. */
    public static Map<String, byte[]> good() {
        try {
            return new ModelFiles(new ClassPathResource("models/good").getFile().getPath()).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        try (InputStream text = new ClassPathResource("models/" + name).getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
