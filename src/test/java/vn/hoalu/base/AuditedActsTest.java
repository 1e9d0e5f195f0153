package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act that the sources write into the audit log is said in words on its page. */
class AuditedActsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/hoalu");
    private static final Pattern AUDITS = Pattern.compile("\\b(AuditLog|AuditTrail|AuditEntry|Journal|HoldingTask)\\b");
    private static final Pattern WORD = Pattern.compile("\"([a-z]\\w*(?:\\.[a-z]\\w*)+)\"");

    @Test
    void every_act_in_the_sources_has_its_words() throws IOException {
        Map<String, String> acts = acts();

        assertThat(acts).containsKeys("account.signIn", "certificate.issued", "task.completed", "key.rotated");
        for (var language : Languages.ALL) {
            Set<String> words = MessageFiles.patterns(language).keySet();
            assertThat(acts)
                    .as(language.toString())
                    .allSatisfy((act, file) -> assertThat(words).as(file).contains("access.act." + act));
        }
    }

    /** In a file that audits, a dotted word that is no message's key is an act. */
    private static Map<String, String> acts() throws IOException {
        Set<String> keys = MessageFiles.patterns(Languages.VIETNAMESE).keySet();
        Set<String> modules = modules();
        Map<String, String> acts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher word = WORD.matcher(AUDITS.matcher(source).find() ? source : "");
                while (word.find()) {
                    String found = word.group(1);
                    boolean key = keys.contains(found) || modules.contains(found.substring(0, found.indexOf('.')));
                    if (!key) {
                        acts.put(found, file.getFileName().toString());
                    }
                }
            }
        }
        return acts;
    }

    private static Set<String> modules() {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
