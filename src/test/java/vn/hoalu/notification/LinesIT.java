package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.base.MovableClock;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class LinesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SortingLines sorting;

    @Autowired
    LineRows lines;

    @Autowired
    ToldDays days;

    @Autowired
    StoredWishes wishes;

    @Autowired
    WritingLetters letters;

    @Autowired
    ReadingNotices reading;

    @Autowired
    NoticeNews news;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final MovableClock clock = MovableClock.at("2026-09-07T02:00:00Z");
    private final Actor reader = somebody();
    private final Actor other = somebody();

    @Test
    void notice_is_seen_once_by_its_reader_and_by_nobody_else() {
        tell(reader, "1");
        tell(reader, "1");

        sort(sorting);

        assertThat(reading.unread(reader)).isOne();
        assertThat(page(reader))
                .extracting(NoticeLine::subject)
                .containsExactly("Hồ sơ 7: ông/bà được nhắc tên trong ghi chú");
        assertThat(page(other)).isEmpty();
        assertThat(reading.unread(other)).isZero();
    }

    @Test
    void notice_that_was_read_and_comes_again_rings_no_second_time() {
        tell(reader, "1");
        sort(sorting);
        reading.markAllRead(reader);

        tell(reader, "1");
        sort(sorting);

        assertThat(reading.unread(reader)).isZero();
        assertThat(page(reader)).hasSize(1);
    }

    @Test
    void digest_that_was_read_stays_read_until_something_is_added_behind_it() {
        tellMany(reader, 1, 21);
        sort(at(clock));
        reading.markAllRead(reader);
        wish(new Wish(false, false, false));

        tell(reader, "22");
        sort(at(clock));
        assertThat(reading.unread(reader)).isZero();

        wish(Wish.USUAL);
        tell(reader, "23");
        sort(at(clock));
        assertThat(reading.unread(reader)).isOne();
    }

    @Test
    void notice_is_not_there_before_its_transaction_has_ended_well() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(notice(reader, "1"));
            status.setRollbackOnly();
        });

        sort(sorting);

        assertThat(page(reader)).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(notice(reader, "2")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void notice_without_words_is_refused() {
        NoticeToOfficial wordless =
                new NoticeToOfficial(reader.id().value(), "1", "casefile.notice.none", Map.of(), Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> events.publishEvent(wordless)))
                .withMessageContaining("casefile.notice.none.subject");
    }

    @Test
    void first_twenty_of_a_day_come_singly_and_the_rest_behind_one_digest() {
        tellMany(reader, 1, 25);
        sort(at(clock));
        tellMany(reader, 26, 28);
        sort(at(clock));

        assertThat(reading.unread(reader)).isEqualTo(21);
        assertThat(page(reader)).filteredOn(this::digest).singleElement().satisfies(digest -> {
            assertThat(digest.subject()).contains("07/09/2026", "8 thông báo");
            assertThat(digest.link()).contains("notices?day=2026-09-07");
        });
        assertThat(behind(DAY, reader)).hasSize(8);
        assertThat(behind(DAY, other)).isEmpty();
        assertThat(behind(DAY.plusDays(1), reader)).isEmpty();
    }

    @Test
    void next_day_begins_anew_and_a_clock_put_back_does_not() {
        tellMany(reader, 1, 21);
        sort(at(clock));
        clock.pass(Duration.ofDays(1));
        tellMany(reader, 22, 42);
        sort(at(clock));
        clock.pass(Duration.ofDays(-1));
        tellMany(reader, 43, 44);
        sort(at(clock));

        assertThat(page(reader)).filteredOn(this::digest).hasSize(2);
        assertThat(behind(DAY, reader)).hasSize(1);
        assertThat(behind(DAY.plusDays(1), reader)).hasSize(3);
    }

    @Test
    void two_nodes_sort_each_notice_once_and_make_one_digest() throws Exception {
        int all = 120;
        tellMany(reader, 1, all / 2);
        AtomicInteger written = new AtomicInteger(all / 2);
        CountDownLatch start = new CountDownLatch(1);
        SortingLines node = at(clock);
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 2; i++) {
                nodes.submit(() -> {
                    start.await();
                    do {
                        sort(node);
                    } while (written.get() < all);
                    sort(node);
                    return null;
                });
            }
            nodes.submit(() -> {
                start.await();
                for (int i = all / 2 + 1; i <= all; i++) {
                    tell(reader, String.valueOf(i));
                    written.incrementAndGet();
                }
                return null;
            });
            start.countDown();
            nodes.shutdown();
            assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        sort(node);

        assertThat(count("SELECT COUNT(*) FROM notification_line WHERE official_id = ? AND place = 'SINGLE'"
                        + " AND message_key = 'casefile.notice.mentioned'"))
                .isEqualTo(20);
        assertThat(count("SELECT COUNT(*) FROM notification_line WHERE official_id = ? AND message_key = '"
                        + SortingLines.DIGEST + "'"))
                .isOne();
        assertThat(count("SELECT grouped FROM notification_day WHERE official_id = ?"))
                .isEqualTo(100);
        assertThat(page(reader))
                .filteredOn(this::digest)
                .extracting(NoticeLine::subject)
                .first()
                .asString()
                .contains("100");
    }

    @Test
    void pages_hold_every_notice_once_unread_first() {
        for (int day = 0; day < 4; day++) {
            tellMany(reader, day * 20 + 1, day * 20 + 20);
            sort(at(clock));
            clock.pass(Duration.ofDays(1));
        }
        page(reader).subList(0, 10).forEach(line -> reading.mark(line.id(), false, reader));

        List<NoticeLine> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Rows<NoticeLine> page = reading.page(Optional.empty(), next, Languages.VIETNAMESE, reader);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent() && all.size() < 200);

        assertThat(all).hasSize(80).extracting(NoticeLine::id).doesNotHaveDuplicates();
        assertThat(all.subList(0, 70)).allMatch(NoticeLine::unread);
        assertThat(all.subList(70, 80)).noneMatch(NoticeLine::unread);
        assertThat(reading.unread(reader)).isEqualTo(70);
    }

    @Test
    void nobody_marks_anothers_notices() {
        tellMany(reader, 1, 3);
        sort(sorting);
        NoticeLine first = page(reader).getFirst();

        reading.mark(first.id(), false, other);
        reading.markAllRead(other);
        assertThat(reading.unread(reader)).isEqualTo(3);

        reading.mark(first.id(), false, reader);
        assertThat(reading.unread(reader)).isEqualTo(2);
        reading.mark(first.id(), true, reader);
        assertThat(reading.unread(reader)).isEqualTo(3);
        reading.markAllRead(reader);
        assertThat(reading.unread(reader)).isZero();
    }

    @Test
    void open_page_of_the_reader_is_told_and_no_other() {
        AtomicInteger mine = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        Runnable end = news.subscribe(reader, mine::incrementAndGet);
        Runnable endOther = news.subscribe(other, others::incrementAndGet);

        tell(reader, "1");
        news.look();
        assertThat(mine).hasValue(0);
        sort(sorting);
        news.look();
        news.look();

        assertThat(mine).hasValue(1);
        assertThat(others).hasValue(0);
        end.run();
        endOther.run();
    }

    private SortingLines at(MovableClock time) {
        return new SortingLines(lines, days, wishes, letters, time);
    }

    private void sort(SortingLines node) {
        while (Boolean.TRUE.equals(transaction.execute(status -> node.sortNext()))) {
            // Until nobody's wait.
        }
    }

    private void wish(Wish mentions) {
        transaction.executeWithoutResult(
                status -> wishes.keep(reader.id().value(), NoticeWishes.USUAL.with(NoticeKind.MENTIONS, mentions)));
    }

    private void tellMany(Actor official, int from, int to) {
        transaction.executeWithoutResult(status -> {
            for (int i = from; i <= to; i++) {
                events.publishEvent(notice(official, String.valueOf(i)));
            }
        });
    }

    private void tell(Actor official, String reference) {
        transaction.executeWithoutResult(status -> events.publishEvent(notice(official, reference)));
    }

    private static NoticeToOfficial notice(Actor official, String reference) {
        return new NoticeToOfficial(
                official.id().value(),
                reference,
                "casefile.notice.mentioned",
                Map.of("number", "7", "name", "Nguyễn Văn Mẫu"),
                Optional.of("cases"));
    }

    private List<NoticeLine> page(Actor official) {
        return reading.page(Optional.empty(), Optional.empty(), Languages.VIETNAMESE, official)
                .items();
    }

    private List<NoticeLine> behind(LocalDate day, Actor official) {
        return reading.page(Optional.of(day), Optional.empty(), Languages.VIETNAMESE, official)
                .items();
    }

    private boolean digest(NoticeLine line) {
        return line.subject().startsWith("Ngày ");
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class, reader.id().toString());
    }

    private static Actor somebody() {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Đọc", Set.of());
    }
}
