package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;

@HoaLuTest
class OutboxIT {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SendingNotices sending;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String reference = "T-" + UUID.randomUUID();
    private final String address = reference + "@example.org";
    private final Mailbox mailbox = new Mailbox();

    // The context, and so the outbox, is shared with other tests.
    @BeforeEach
    void setOthersAside() {
        update("update notification_outbox set next_at = '2099-01-01' where state = 'PENDING'");
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void notice_is_sent_once_in_the_language_of_its_reader() throws Exception {
        request(reference, Optional.of(address), Languages.ENGLISH);

        dispatch(mailbox.channel());
        dispatch(mailbox.channel());

        assertThat(state()).isEqualTo("SENT");
        assertThat(mailbox.to(address))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Your certificate 07/GCN-UBND"));
    }

    @Test
    void notice_goes_away_with_its_transaction() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(notice(reference, Optional.of(address), Languages.VIETNAMESE));
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void notice_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> events.publishEvent(notice(reference, Optional.of(address), Languages.VIETNAMESE)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void request_that_comes_twice_tells_once() {
        request(reference, Optional.of(address), Languages.VIETNAMESE);
        request(reference, Optional.of(address), Languages.VIETNAMESE);

        assertThat(rows()).isOne();
    }

    @Test
    void notice_without_an_address_is_kept() {
        request(reference, Optional.empty(), Languages.ARABIC);

        dispatch(mailbox.channel());

        assertThat(state()).isEqualTo("KEPT");
    }

    @Test
    void notice_whose_sender_died_is_sent_again_under_the_same_id() throws Exception {
        request(reference, Optional.of(address), Languages.VIETNAMESE);
        Letter letter = takeMine();
        mailbox.channel().send(letter);

        dispatch(mailbox.channel());
        assertThat(mailbox.to(address)).hasSize(1);
        letLeaseEnd();
        dispatch(mailbox.channel());

        List<MimeMessage> both = mailbox.to(address);
        assertThat(both).hasSize(2);
        assertThat(both.get(0).getMessageID())
                .isEqualTo(both.get(1).getMessageID())
                .contains(letter.id().toString());
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void two_dispatchers_at_once_send_each_notice_once() throws Exception {
        for (int i = 0; i < 30; i++) {
            request(reference + '/' + i, Optional.of(address), Languages.VIETNAMESE);
        }

        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    start.await();
                    dispatch(mailbox.channel());
                    return null;
                });
            }
            start.countDown();
            nodes.shutdown();
            assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(mailbox.to(address)).hasSize(30);
    }

    @Test
    void notice_no_server_takes_waits_longer_each_time_and_is_given_up() {
        MailChannel dead = mailbox.channel();
        mailbox.close();
        request(reference, Optional.of(address), Languages.VIETNAMESE);

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(state()).isEqualTo("PENDING");
            letLeaseEnd();
            dispatch(dead);
        }

        assertThat(state()).isEqualTo("FAILED");
    }

    private void request(String about, Optional<String> email, Locale locale) {
        transaction.executeWithoutResult(status -> events.publishEvent(notice(about, email, locale)));
    }

    private static NoticeRequested notice(String about, Optional<String> email, Locale locale) {
        Map<String, String> arguments = Map.of("number", "07/GCN-UBND", "name", "Nguyễn Văn Mẫu");
        return new NoticeRequested(about, email, locale, "sample.notice", arguments);
    }

    private void dispatch(MailChannel channel) {
        new NoticeDispatcher(sending, List.of(channel)).sendDue();
    }

    private Letter takeMine() {
        Letter letter = sending.takeNext(NoticeChannel.EMAIL).orElseThrow();
        assertThat(letter.address()).isEqualTo(address);
        return letter;
    }

    private void letLeaseEnd() {
        update(
                "update notification_outbox set next_at = '2026-01-01' where state = 'PENDING' and reference = ?",
                reference);
    }

    // The pool does not commit by itself.
    private void update(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private String state() {
        return jdbc.queryForObject(
                "select state from notification_outbox where reference = ?", String.class, reference);
    }

    private int rows() {
        return jdbc.queryForObject(
                "select count(*) from notification_outbox where reference = ?", Integer.class, reference);
    }
}
