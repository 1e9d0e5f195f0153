package vn.hoalu.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoalu.base.Rows;

class FolderStoreTest {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final String key = UUID.randomUUID().toString();
    private FolderStore store;
    private Incoming incoming;

    @BeforeEach
    void open() {
        store = new FolderStore(folder.resolve("content"));
        incoming = new Incoming(folder.resolve("incoming"));
    }

    @Test
    void what_was_put_is_read_again_and_put_again_replaces_it() throws IOException {
        store.put(key, file("một"));
        store.put(key, file("hai"));

        assertThat(read()).isEqualTo("hai");
        assertThat(listed(EVER)).containsExactly(key);
        assertThat(listed(Instant.now().minusSeconds(60))).isEmpty();
    }

    @Test
    void removed_content_is_missing_and_removing_it_again_is_harmless() throws IOException {
        store.put(key, file("một"));
        store.remove(key);
        store.remove(key);

        assertThat(store.holds(key)).isFalse();
        assertThatThrownBy(this::read).isInstanceOf(ContentMissing.class);
    }

    @Test
    void half_a_copy_is_no_content_and_is_found_by_the_sweep() throws IOException {
        Path place = folder.resolve("content").resolve(key.substring(0, 2));
        Files.createDirectories(place);
        Files.writeString(place.resolve(key + ".part"), "nửa");

        assertThat(store.holds(key)).isFalse();
        assertThat(listed(EVER)).containsExactly(key);
        store.remove(key);
        assertThat(listed(EVER)).isEmpty();
    }

    @Test
    void no_key_leads_out_of_the_folder() {
        for (String hostile : List.of("../x", "a/b", "", "..", key + "/../x")) {
            assertThatThrownBy(() -> store.holds(hostile)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> incoming.received(hostile)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void broken_connection_keeps_what_came_and_the_rest_is_put_behind_it() throws IOException {
        InputStream breaking = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ >= 3) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };

        assertThat(incoming.add(key, 0, 6, breaking, head -> {})).isEqualTo(3);
        assertThat(incoming.received(key)).isEqualTo(3);
        assertThat(incoming.add(key, 3, 6, stream("bbbbbb"), head -> {})).isEqualTo(6);

        assertThat(Files.readString(incoming.whole(key))).isEqualTo("aaabbb");
    }

    @Test
    void part_that_leaves_a_gap_or_comes_twice_is_out_of_step() throws IOException {
        incoming.add(key, 0, 6, stream("aa"), head -> {});

        for (long offset : new long[] {0, 1, 3}) {
            assertThatThrownBy(() -> incoming.add(key, offset, 6, stream("bb"), head -> {}))
                    .isInstanceOf(OutOfStep.class);
        }
        assertThat(incoming.received(key)).isEqualTo(2);
    }

    @Test
    void two_senders_at_once_do_not_mix() throws IOException {
        InputStream meanwhile = new InputStream() {
            @Override
            public int read() {
                assertThatThrownBy(() -> incoming.add(key, 0, 6, stream("b"), head -> {}))
                        .isInstanceOf(OutOfStep.class);
                return -1;
            }
        };

        assertThat(incoming.add(key, 0, 6, meanwhile, head -> {})).isZero();
    }

    private List<String> listed(Instant before) throws IOException {
        List<String> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<String> page = store.putBefore(before, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private String read() throws IOException {
        try (InputStream content = store.open(key)) {
            return new String(content.readAllBytes());
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("received"), content);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes());
    }
}
