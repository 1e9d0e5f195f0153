package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/hoalu");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private final Map<String, String> vietnamese = MessageFiles.patterns(Languages.VIETNAMESE);

    @Test
    void all_languages_have_the_same_keys() {
        assertThat(vietnamese).isNotEmpty();
        assertThat(MessageFiles.patterns(Languages.ENGLISH).keySet()).isEqualTo(vietnamese.keySet());
        assertThat(MessageFiles.patterns(Languages.ARABIC).keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void all_languages_ask_for_the_same_arguments() {
        Map<String, Set<String>> expected = arguments(Languages.VIETNAMESE);

        assertThat(differences(expected, arguments(Languages.ENGLISH))).isEmpty();
        assertThat(differences(expected, arguments(Languages.ARABIC))).isEmpty();
    }

    @Test
    void no_message_is_blank() {
        assertThat(Languages.ALL)
                .allSatisfy(locale ->
                        assertThat(MessageFiles.patterns(locale).values()).noneMatch(String::isBlank));
    }

    @Test
    void keys_carry_their_modules_name() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                String name = file.getFileName().toString();
                String module = name.substring(0, name.indexOf('_'));
                assertThat(keys(file)).allMatch(key -> key.startsWith(module + "."));
            });
        }
    }

    @Test
    void every_key_in_the_code_has_a_message() throws IOException {
        Map<String, String> used = keysInCode();

        assertThat(used).isNotEmpty();
        assertThat(used.keySet())
                .allSatisfy(key -> assertThat(known(key))
                        .as("%s, used in %s", key, used.get(key))
                        .isTrue());
    }

    // A literal may be the stem of several messages, such as a notice with .subject and .body.
    private boolean known(String key) {
        return vietnamese.containsKey(key)
                || vietnamese.keySet().stream().anyMatch(message -> message.startsWith(key + "."));
    }

    private static Map<String, String> keysInCode() throws IOException {
        Pattern literal = Pattern.compile("\"((?:%s)(?:\\.[A-Za-z0-9_]+)+)\"".formatted(modules()));
        Map<String, String> keys = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = literal.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.put(matcher.group(1), file.getFileName().toString());
                }
            }
        }
        return keys;
    }

    private static String modules() throws IOException {
        try (Stream<Path> entries = Files.list(SOURCES)) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.joining("|"));
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.matches("[A-Za-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> differences(Map<String, Set<String>> expected, Map<String, Set<String>> actual) {
        return expected.keySet().stream()
                .filter(key -> !expected.get(key).equals(actual.get(key)))
                .map(key -> "%s: %s, not %s".formatted(key, expected.get(key), actual.get(key)))
                .toList();
    }

    private static Map<String, Set<String>> arguments(Locale locale) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        MessageFiles.patterns(locale).forEach((key, pattern) -> {
            MessageFormat format = MessagePatterns.compile(pattern, locale);
            arguments.put(key, new TreeSet<>(format.getArgumentNames()));
        });
        return arguments;
    }
}
