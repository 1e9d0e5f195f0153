package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

@HoaLuTest
class DeadLettersIT {

    @Autowired
    DeadLetters letters;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor administrator = holder(new Post(Role.SYS_ADMIN, Units.PROVINCE));
    private final Actor chair = holder(new Post(Role.COMMUNE_CHAIR, new UnitCode("14329")));
    private final String reference = "D-" + UUID.randomUUID();

    @BeforeEach
    void setOthersAside() {
        transaction.executeWithoutResult(
                status -> jdbc.update("delete from notification_outbox where state = 'FAILED'"));
    }

    @Test
    void given_up_letter_is_seen_without_its_address_and_sent_again_with_a_reason() {
        giveUp(1);
        DeadLetter letter = page(Optional.empty()).items().getFirst();
        assertThat(letter.reader()).isEqualTo("m•••@example.org");
        assertThat(letter.failure()).isEqualTo("ConnectException");

        assertThat(letters.resend(letter.id(), "Máy chủ thư đã hoạt động lại", administrator))
                .isTrue();
        assertThat(letters.resend(letter.id(), "lần nữa", administrator)).isFalse();

        assertThat(page(Optional.empty()).items()).isEmpty();
        assertThat(jdbc.queryForList(
                        """
                        select concat(r.reason, '/', r.letters, '/', o.state, '/', o.attempts)
                          from notification_resending r join access_audit a on a.subject = r.id and a.act = 'letters.resent'
                          join notification_outbox o on o.id = ? where r.official_id = ?""",
                        String.class,
                        letter.id().toString(),
                        administrator.id().toString()))
                .containsExactly("Máy chủ thư đã hoạt động lại/1/PENDING/0");
    }

    @Test
    void all_are_sent_again_at_once_and_pages_hold_each_of_them() {
        giveUp(DeadLetters.PAGE + 5);
        List<UUID> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Rows<DeadLetter> page = page(next);
            page.items().stream().map(DeadLetter::id).forEach(seen::add);
            next = page.next();
        } while (next.isPresent());
        assertThat(seen).hasSize(DeadLetters.PAGE + 5).doesNotHaveDuplicates();

        assertThat(letters.resendAll("Đã sửa cấu hình", administrator)).isEqualTo(DeadLetters.PAGE + 5);
        assertThat(letters.resendAll("Đã sửa cấu hình", administrator)).isZero();
    }

    @Test
    void nothing_is_sent_again_without_a_reason_or_by_others() {
        giveUp(1);
        UUID letter = page(Optional.empty()).items().getFirst().id();

        assertThatExceptionOfType(ResendReasonMissing.class)
                .isThrownBy(() -> letters.resend(letter, "  ", administrator));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> letters.resend(letter, "Lý do", chair));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> letters.resendAll("Lý do", chair));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> letters.page(Optional.empty(), chair));
        assertThat(page(Optional.empty()).items()).hasSize(1);
    }

    private Rows<DeadLetter> page(Optional<String> cursor) {
        return letters.page(cursor, administrator);
    }

    private void giveUp(int many) {
        for (int i = 0; i < many; i++) {
            NoticeRequested notice = new NoticeRequested(
                    reference + i,
                    Optional.of("mau@example.org"),
                    Languages.VIETNAMESE,
                    "sample.notice",
                    Map.of("number", "07", "name", "Nguyễn Văn Mẫu"));
            transaction.executeWithoutResult(status -> events.publishEvent(notice));
        }
        transaction.executeWithoutResult(status -> jdbc.update(
                "update notification_outbox set state = 'FAILED', next_at = null, attempts = 5,"
                        + " failure = 'ConnectException' where reference like ?",
                reference + "%"));
    }

    private static Actor holder(Post post) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Thử", Set.of(post));
    }
}
