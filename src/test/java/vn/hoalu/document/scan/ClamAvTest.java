package vn.hoalu.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClamAvTest {

    private static final byte[] CONTENT = new byte[200_000];

    @Test
    void clean_content_arrives_whole_and_nothing_is_found() throws IOException {
        try (ScanDaemon daemon = ScanDaemon.answering("stream: OK\0")) {
            assertThat(scan(daemon).find(content())).isEmpty();
            assertThat(daemon.received()).isEqualTo(CONTENT);
        }
    }

    @Test
    void what_was_found_is_told_by_its_name() throws IOException {
        try (ScanDaemon daemon = ScanDaemon.answering("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(scan(daemon).find(content())).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void any_other_answer_is_none() throws IOException {
        for (String answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0", "stream: OKAY\0", "OK\0"}) {
            try (ScanDaemon daemon = ScanDaemon.answering(answer)) {
                assertThatThrownBy(() -> scan(daemon).find(content()))
                        .as(answer)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void daemon_that_is_not_there_or_says_nothing_is_no_answer() throws IOException {
        int nobody;
        try (ScanDaemon gone = ScanDaemon.answering("")) {
            nobody = gone.port();
        }
        ClamAv absent = new ClamAv("127.0.0.1", nobody, Duration.ofSeconds(2));

        assertThatThrownBy(() -> absent.find(content())).isInstanceOf(IOException.class);
        try (ScanDaemon silent = ScanDaemon.silent()) {
            ClamAv waiting = new ClamAv("127.0.0.1", silent.port(), Duration.ofMillis(300));
            assertThatThrownBy(() -> waiting.find(content())).isInstanceOf(IOException.class);
        }
    }

    private static ClamAv scan(ScanDaemon daemon) {
        return new ClamAv("127.0.0.1", daemon.port(), Duration.ofSeconds(10));
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(CONTENT);
    }
}
