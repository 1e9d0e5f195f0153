package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-09-05T01:00:00Z");
    private static final String TO = "mau@example.org";
    private static final Instant LEASE = NOW.plus(Duration.ofMinutes(10));

    @Test
    void notice_with_an_address_waits_to_be_sent() {
        Notice notice = notice(Optional.of(" mau@example.org "));

        assertThat(notice.state()).isEqualTo(NoticeState.PENDING);
        assertThat(notice.nextAt()).isEqualTo(NOW);
        assertThat(notice.address()).contains("mau@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "không có", "@example.org"})
    void notice_without_a_real_address_is_kept_to_be_handed_over(String address) {
        Notice notice = notice(Optional.of(address));

        assertThat(notice.channel()).isEqualTo(NoticeChannel.IN_PERSON);
        assertThat(notice.state()).isEqualTo(NoticeState.KEPT);
        assertThatIllegalStateException()
                .isThrownBy(() -> notice.take(LEASE, TO))
                .withMessageContaining("is KEPT");
    }

    @Test
    void failed_notice_is_tried_again_ever_later_and_then_given_up() {
        Notice notice = notice(Optional.of("mau@example.org"));

        assertThat(nextAfterFailure(notice)).isEqualTo(NOW.plus(Duration.ofSeconds(10)));
        assertThat(nextAfterFailure(notice)).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(nextAfterFailure(notice)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(nextAfterFailure(notice)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(nextAfterFailure(notice)).isNull();
        assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
    }

    @Test
    void notice_taken_belongs_to_its_taker_until_the_lease_ends() {
        Notice notice = notice(Optional.of("mau@example.org"));

        notice.take(LEASE, TO);

        assertThat(notice.nextAt()).isEqualTo(LEASE);
    }

    @Test
    void letter_in_a_log_tells_nothing_about_a_person() {
        Letter letter = notice(Optional.of("mau@example.org")).take(LEASE, TO);

        assertThat(letter.toString())
                .doesNotContain("mau@", "Nguyễn")
                .contains(letter.id().toString());
    }

    @Test
    void line_break_in_a_subject_becomes_a_space() {
        assertThat(new Words("Giấy\r\nBcc: all@example.org", "").subject()).isEqualTo("Giấy Bcc: all@example.org");
    }

    private static Instant nextAfterFailure(Notice notice) {
        notice.take(LEASE, TO);
        notice.failed(NOW, "ConnectException");
        return notice.nextAt();
    }

    private static Notice notice(Optional<String> email) {
        return new Notice(
                new NoticeRequested("GCN-2026-0001", email, Languages.VIETNAMESE, "sample.notice", Map.of()),
                new Words("Giấy chứng nhận", "Kính gửi Nguyễn Văn Mẫu"),
                NOW);
    }
}
