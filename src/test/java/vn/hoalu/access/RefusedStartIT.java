package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.hoalu.HoaLu;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartIT {

    private static final String DATA = "--hoalu.data-dir=target/test-data/refused-"
            + ProcessHandle.current().pid();
    private static final String KEY = "--hoalu.identity-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void start_outside_the_demo_needs_the_identity_key(CapturedOutput output) {
        assertThatThrownBy(() -> start(DATA)).rootCause().isInstanceOf(RefusedStart.class);

        assertThat(output).contains("HOALU_IDENTITY_KEY is not set.");
    }

    @Test
    void start_outside_the_demo_needs_the_administrators_secret(CapturedOutput output) {
        assertThatThrownBy(() -> start(DATA, KEY)).isInstanceOf(RefusedStart.class);

        assertThat(output).contains("HOALU_ADMIN_PASSWORD").doesNotContain("\tat vn.hoalu");
    }

    private void start(String... arguments) {
        new SpringApplicationBuilder(HoaLu.class)
                .profiles("test")
                .run(arguments)
                .close();
    }
}
