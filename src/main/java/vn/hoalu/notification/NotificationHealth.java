package vn.hoalu.notification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells what waits. Always up: the program works without a mail server. */
@Component("notification")
class NotificationHealth implements HealthIndicator {

    private final SendingNotices notices;
    private final MailChannel mail;

    NotificationHealth(SendingNotices notices, MailChannel mail) {
        this.notices = notices;
        this.mail = mail;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("email", mail.available() ? "configured" : "not configured")
                .withDetail("pending", notices.count(NoticeState.PENDING))
                .withDetail("failed", notices.count(NoticeState.FAILED))
                .withDetail("kept", notices.count(NoticeState.KEPT))
                .build();
    }
}
