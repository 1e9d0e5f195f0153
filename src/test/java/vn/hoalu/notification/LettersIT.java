package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.base.Languages;
import vn.hoalu.base.MovableClock;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/** Letters to officials: by the ways they wish, not in their quiet time, and not too many. */
@HoaLuTest
class LettersIT {

    private static final Post POST = new Post(Role.COMMUNE_OFFICER, new UnitCode("14329"));
    private static final Instant MONDAY_SEVEN = Instant.parse("2026-09-07T00:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LineRows lines;

    @Autowired
    ToldDays days;

    @Autowired
    StoredWishes stored;

    @Autowired
    KeepingWishes wishes;

    @Autowired
    ReadingNotices reading;

    @Autowired
    Notices notices;

    @Autowired
    NoticeWords words;

    @Autowired
    Addresses addresses;

    @Autowired
    ReadersTime time;

    @Autowired
    ProgramAddress program;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    // A Friday, ten o'clock in Ninh Binh.
    private final MovableClock clock = MovableClock.at("2026-09-04T03:00:00Z");
    private final Mailbox mailbox = new Mailbox();
    private String address;
    private Actor reader;

    @BeforeEach
    void somebody() {
        address = UUID.randomUUID() + "@example.org";
        OfficialId id = new MadeAccounts(context).person("Trần Thị Thư", POST);
        reader = new Actor(id, "Trần Thị Thư", Set.of(POST));
        transaction.executeWithoutResult(
                status -> jdbc.update("update notification_outbox set next_at = '2099-01-01' where state = 'PENDING'"));
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void letter_comes_once_in_the_readers_language_with_the_way_to_the_matter() throws Exception {
        wish(Languages.ENGLISH, Map.of());
        tell("1");
        sort();
        sort();
        send();

        MimeMessage letter = single();
        assertThat(letter.getSubject()).isEqualTo("Case 7: a note mentions you");
        assertThat(letter.getContent().toString()).contains("Nguyễn Văn Mẫu", program.of("cases"));
    }

    @Test
    void who_has_given_no_address_gets_no_letter() {
        tell("1");
        sort();

        assertThat(written()).isZero();
        assertThat(reading.unread(reader)).isOne();
    }

    @Test
    void what_comes_in_the_evening_before_days_off_leaves_on_the_next_working_morning() throws Exception {
        wish(Languages.VIETNAMESE, Map.of());
        clock.pass(Duration.ofHours(9));
        tell("1");
        sort();
        clock.pass(Duration.ofDays(2));
        send();
        assertThat(mailbox.to(address)).isEmpty();
        // The program itself is never quiet.
        assertThat(reading.unread(reader)).isOne();

        clock.pass(Duration.between(clock.instant(), MONDAY_SEVEN.minusMillis(1)));
        send();
        assertThat(mailbox.to(address)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        send();
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void attempt_that_failed_is_not_repeated_in_quiet_time() {
        wish(Languages.VIETNAMESE, Map.of());
        clock.pass(Duration.ofHours(8).minusSeconds(5));
        tell("1");
        sort();

        Letter letter = transaction.execute(
                status -> sending().takeNext(NoticeChannel.EMAIL).orElseThrow());
        transaction.executeWithoutResult(status -> sending().failed(letter.id(), "ConnectException"));
        clock.pass(Duration.ofSeconds(10));

        assertThat(take(mailbox.channel())).isEmpty();
        assertThat(notices.findById(letter.id()).orElseThrow().nextAt()).isEqualTo(MONDAY_SEVEN);
    }

    @Test
    void each_kind_comes_by_the_ways_that_were_chosen_for_it() {
        wish(Languages.VIETNAMESE, Map.of(NoticeKind.MENTIONS, new Wish(true, false, false)));
        tell("1");
        sort();
        assertThat(written()).isZero();
        assertThat(reading.unread(reader)).isOne();

        wish(Languages.VIETNAMESE, Map.of(NoticeKind.MENTIONS, new Wish(false, true, false)));
        tell("2");
        sort();
        assertThat(written()).isOne();
        assertThat(reading.unread(reader)).isOne();

        wish(Languages.VIETNAMESE, Map.of(NoticeKind.MENTIONS, new Wish(false, false, false)));
        tell("3");
        sort();
        assertThat(written()).isOne();
        assertThat(reading.unread(reader)).isOne();
        assertThat(number("select singly from notification_day where official_id = ?"))
                .isEqualTo(2);
    }

    @Test
    void beyond_twenty_a_day_one_letter_tells_of_the_rest_when_the_day_is_over() throws Exception {
        wish(Languages.VIETNAMESE, Map.of());
        for (int i = 0; i < 30; i++) {
            tell(String.valueOf(i));
        }
        sort();
        send();
        assertThat(mailbox.to(address)).hasSize(20);

        digest();
        assertThat(written()).isEqualTo(20);
        clock.pass(Duration.ofDays(3));
        twoNodes(this::digest);
        send();

        assertThat(mailbox.to(address)).hasSize(21);
        assertThat(mailbox.to(address).getLast().getSubject()).isEqualTo("Ngày 04/09/2026: 10 thông báo được gộp lại");
        clock.pass(Duration.ofDays(-3));
        tell("late");
        sort();
        clock.pass(Duration.ofDays(4));
        digest();
        assertThat(written()).isEqualTo(21);
    }

    @Test
    void letter_goes_where_its_reader_is_to_be_found_by_then() {
        wish(Languages.VIETNAMESE, Map.of());
        tell("1");
        sort();
        address = UUID.randomUUID() + "@example.org";
        wish(Languages.VIETNAMESE, Map.of());
        send();
        assertThat(mailbox.to(address)).hasSize(1);

        tell("2");
        sort();
        wishes.keep(NoticeWishes.USUAL, reader);
        send();
        assertThat(mailbox.to(address)).hasSize(1);
        assertThat(jdbc.queryForList(
                        "select failure from notification_outbox where official_id = ? and state = 'FAILED'",
                        String.class,
                        reader.id().toString()))
                .containsExactly("NoAddress");
    }

    @Test
    void text_is_a_line_with_its_template_for_whom_has_a_telephone() throws Exception {
        wish(Languages.VIETNAMESE, Map.of(NoticeKind.MENTIONS, new Wish(true, false, true)));
        tell("1");
        sort();
        assertThat(written()).isZero();

        transaction.executeWithoutResult(
                status -> context.getBean(Staffing.class).reachableAt(reader.id(), PhoneNumber.typed("0912345678")));
        tell("2");
        sort();
        send();

        assertThat(Files.readAllLines(folder.resolve("texts.jsonl")))
                .singleElement()
                .asString()
                .contains(
                        "\"telephone\":\"+84912345678\"",
                        "\"template\":\"casefile.notice.mentioned\"",
                        "\"number\":\"7\"",
                        "\"text\":\"Hồ sơ 7: ông/bà được nhắc tên trong ghi chú\"");
    }

    @Test
    void address_is_sealed_and_one_that_is_none_is_refused() {
        wish(Languages.VIETNAMESE, Map.of());

        assertThat(wishes.own(reader).email()).contains(address);
        assertThat(
                        number(
                                "select count(*) from notification_reader where official_id = ? and email_sealed like '%example%'"))
                .isZero();
        assertThatThrownBy(() -> new NoticeWishes(
                        Languages.VIETNAMESE, Optional.of("a@b.vn, c@d.vn"), QuietTime.USUAL, Map.of()))
                .isInstanceOf(EmailRefused.class);
    }

    private void wish(Locale language, Map<NoticeKind, Wish> kinds) {
        QuietTime quiet = new QuietTime(LocalTime.of(18, 0), LocalTime.of(7, 0), true);
        wishes.keep(new NoticeWishes(language, Optional.of(address), quiet, kinds), reader);
    }

    private void tell(String reference) {
        NoticeToOfficial notice = new NoticeToOfficial(
                reader.id().value(),
                reference,
                "casefile.notice.mentioned",
                Map.of("number", "7", "name", "Nguyễn Văn Mẫu"),
                Optional.of("cases"));
        transaction.executeWithoutResult(status -> events.publishEvent(notice));
    }

    private void sort() {
        SortingLines sorting = sorting();
        while (Boolean.TRUE.equals(transaction.execute(status -> sorting.sortNext()))) {
            // Until nobody's wait.
        }
    }

    private void digest() {
        SortingLines sorting = sorting();
        while (Boolean.TRUE.equals(transaction.execute(status -> sorting.digestNext()))) {
            // Until no day is left.
        }
    }

    private void send() {
        List<Way> ways = List.of(mailbox.channel(), new TextChannel(texts()));
        for (Way way : ways) {
            Optional<Letter> letter = take(way);
            while (letter.isPresent()) {
                UUID id = letter.get().id();
                way.send(letter.get());
                transaction.executeWithoutResult(status -> sending().sent(id));
                letter = take(way);
            }
        }
    }

    private Optional<Letter> take(Way way) {
        return transaction.execute(status -> sending().takeNext(way.channel()));
    }

    private SortingLines sorting() {
        WritingLetters letters = new WritingLetters(notices, words, addresses, time, program, texts(), clock);
        return new SortingLines(lines, days, stored, letters, clock);
    }

    private SendingNotices sending() {
        return new SendingNotices(notices, addresses, stored, time, clock);
    }

    private Texts texts() {
        return new TextFile(folder.toString());
    }

    private MimeMessage single() {
        assertThat(mailbox.to(address)).hasSize(1);
        return mailbox.to(address).getFirst();
    }

    private int written() {
        return number("select count(*) from notification_outbox where official_id = ?");
    }

    private int number(String sql) {
        return jdbc.queryForObject(sql, Integer.class, reader.id().toString());
    }

    private static void twoNodes(Runnable act) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    start.await();
                    act.run();
                    return null;
                });
            }
            start.countDown();
            nodes.shutdown();
            assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
