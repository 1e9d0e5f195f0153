package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Officials choose among just the kinds of notice that the program sends. */
class NoticeKindTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/hoalu");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.(?:notice|deadlines|digest)[A-Za-z.]*)\"");

    @Test
    void kinds_are_the_stems_of_what_the_sources_send_to_officials() throws IOException {
        Set<String> sent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher key = KEY.matcher(source.contains("new NoticeToOfficial(") ? source : "");
                while (key.find()) {
                    sent.add(key.group(1).substring(0, key.group(1).lastIndexOf('.')));
                }
            }
        }
        // The digest of a day is no kind of its own: it stands for notices of all kinds.
        assertThat(sent.remove("notification.digest")).isTrue();

        assertThat(Stream.of(NoticeKind.values()).map(NoticeKind::stem).collect(Collectors.toSet()))
                .isEqualTo(sent);
    }

    @Test
    void key_tells_its_kind() {
        assertThat(NoticeKind.of("access.notice.deputy.ended")).contains(NoticeKind.DEPUTIES);
        assertThat(NoticeKind.of("inbox.notice.given")).contains(NoticeKind.TASKS);
        assertThat(NoticeKind.of(SortingLines.DIGEST)).isEmpty();
    }
}
