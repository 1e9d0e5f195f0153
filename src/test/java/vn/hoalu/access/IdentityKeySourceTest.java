package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class IdentityKeySourceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void start_is_refused_without_a_whole_key_and_does_not_repeat_it(String configured) {
        assertThatThrownBy(() -> VaultConfiguration.parse(configured))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("HOALU_IDENTITY_KEY")
                .hasMessageNotContainingAny("c2hvcnQ=", "AAAA");
    }

    @Test
    void refusal_reads_as_one_line_and_a_remedy() {
        RefusedStart refused = new RefusedStart("It is so.", "Do this.");

        FailureAnalysis analysis = new RefusedStartAnalyzer().analyze(new IllegalStateException(refused), refused);

        assertThat(analysis.getDescription()).isEqualTo("It is so.");
        assertThat(analysis.getAction()).isEqualTo("Do this.");
    }

    @Test
    void demo_makes_its_key_once_for_its_owner_only() throws Exception {
        Path file = folder.resolve("data/identity.key");

        IdentityKey made = new KeyFile(file).readOrCreate();
        IdentityKey read = new KeyFile(file).readOrCreate();

        assertThat(read.asBase64()).isEqualTo(made.asBase64());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
