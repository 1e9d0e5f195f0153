package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

class MailChannelTest {

    private static final UUID ID = UUID.fromString("0b1c2d3e-4f50-4617-8a9b-acbdcedfe0f1");

    @Test
    void letter_arrives_in_vietnamese_with_an_id_of_its_own() throws Exception {
        try (Mailbox mailbox = new Mailbox()) {
            mailbox.channel().send(letter("mau@example.org"));

            assertThat(mailbox.to("mau@example.org")).hasSize(1);
            MimeMessage mail = mailbox.to("mau@example.org").getFirst();
            assertThat(mail.getSubject()).isEqualTo("Giấy chứng nhận số 07/GCN-UBND đã được cấp");
            assertThat(mail.getContent().toString().strip()).isEqualTo("Kính gửi Nguyễn Thị Ễn Mẫu");
            assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@hoalu.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("Content-Language")).containsExactly("vi-VN");
            assertThat(((InternetAddress) mail.getFrom()[0]).toUnicodeString())
                    .contains("Hoa Lư", "<no-reply@hoalu.example>");
        }
    }

    @Test
    void address_that_is_none_fails_before_anything_is_sent() {
        try (Mailbox mailbox = new Mailbox()) {
            assertThatThrownBy(() -> mailbox.channel().send(letter("a@b, c@d\r\nBcc: e@f")))
                    .isInstanceOf(MailException.class);

            assertThat(mailbox.to("e@f")).isEmpty();
        }
    }

    @Test
    void channel_without_a_server_says_so() {
        MailIdentity identity = new MailIdentity(URI.create("http://localhost:8080"), "");

        assertThat(new MailChannel(Optional.empty(), identity).available()).isFalse();
    }

    private static Letter letter(String address) {
        return new Letter(
                ID,
                1,
                NoticeChannel.EMAIL,
                address,
                "vi-VN",
                "sample.notice",
                Map.of(),
                "Giấy chứng nhận số 07/GCN-UBND đã được cấp",
                "Kính gửi Nguyễn Thị Ễn Mẫu");
    }
}
