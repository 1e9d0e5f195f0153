package vn.hoalu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail, where {@code spring.mail.host} names a server; else the notices wait for one. */
@Component
class MailChannel implements Way {

    private static final Logger log = LoggerFactory.getLogger(MailChannel.class);
    private static final String MILLISECONDS = "10000";

    private final Optional<JavaMailSender> server;
    private final MailIdentity identity;

    @Autowired
    MailChannel(ObjectProvider<JavaMailSender> server, MailIdentity identity) {
        this(Optional.ofNullable(server.getIfAvailable()), identity);
        if (this.server.isEmpty()) {
            log.info("No spring.mail.host: notices by e-mail wait in the outbox");
        }
    }

    MailChannel(Optional<JavaMailSender> server, MailIdentity identity) {
        this.server = server;
        this.identity = identity;
        server.ifPresent(MailChannel::limitWaiting);
    }

    // The mail library waits for ever unless told otherwise.
    private static void limitWaiting(JavaMailSender server) {
        if (server instanceof JavaMailSenderImpl smtp) {
            Properties settings = smtp.getJavaMailProperties();
            settings.putIfAbsent("mail.smtp.connectiontimeout", MILLISECONDS);
            settings.putIfAbsent("mail.smtp.timeout", MILLISECONDS);
            settings.putIfAbsent("mail.smtp.writetimeout", MILLISECONDS);
        }
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean available() {
        return server.isPresent();
    }

    @Override
    public void send(Letter letter) {
        JavaMailSender mail = server.orElseThrow();
        mail.send(message(letter, mail.createMimeMessage()));
    }

    private MimeMessage message(Letter letter, MimeMessage message) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(identity.address(), identity.name());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            // The same for each attempt: whoever gets a notice twice can see that it is one.
            message.setHeader("Message-ID", identity.messageId(letter.id()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language());
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }
}
