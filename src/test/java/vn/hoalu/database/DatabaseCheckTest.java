package vn.hoalu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"11.4.5-MariaDB", "11.8.2-MariaDB-ubu2404", "12.0.1-MariaDB"})
    void newer_mariadb_fits(String version) {
        assertThatCode(() -> DatabaseCheck.checkVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.11.6-MariaDB", "11.3.2-MariaDB", "8.4.0", "unknown"})
    void other_servers_are_refused(String version) {
        assertThatThrownBy(() -> DatabaseCheck.checkVersion(version)).isInstanceOf(DatabaseTrouble.class);
    }

    @Test
    void server_that_makes_short_characters_is_refused() {
        assertThatThrownBy(() -> DatabaseCheck.checkCharacters("UTF8_IS_UTF8MB3"))
                .hasMessageContaining("old_mode");
        assertThatCode(() -> DatabaseCheck.checkCharacters("")).doesNotThrowAnyException();
    }

    @Test
    void packed_server_exists_for_two_kinds_of_machine() {
        assertThat(PackedServer.platform("Linux", "amd64")).contains("linux");
        assertThat(PackedServer.platform("Mac OS X", "aarch64")).contains("osx");
        assertThat(PackedServer.platform("Linux", "aarch64")).isEmpty();
        assertThat(PackedServer.platform("Mac OS X", "x86_64")).isEmpty();
    }

    @Test
    void nothing_installed_is_nothing_found() {
        assertThat(InstalledServer.found(Stream.of("", Path.of("src").toString())))
                .isEmpty();
    }
}
