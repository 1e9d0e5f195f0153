package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.MovableClock;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.CoverRefused.Why;

/** Who stands in for whom, when and in what, on MariaDB, with a clock that is moved. */
@HoaLuTest
@Transactional
class DeputiesIT {

    private static final UnitCode UNIT = new UnitCode("14743");
    private static final Post SUPERVISOR = new Post(Role.CERT_SUPERVISOR, UNIT);
    private static final Post LEAD = new Post(Role.COMMUNE_LEAD, UNIT);
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    OfficialRepository officials;

    @Autowired
    AppointmentRepository appointments;

    @Autowired
    DeputyRepository repository;

    @Autowired
    CoverRules rules;

    @Autowired
    CoverToday today;

    @Autowired
    CoverReading reading;

    @Autowired
    PeopleByName people;

    @Autowired
    DeputiesFollow follow;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    // Six in the morning of the day before in Ninh Bình.
    private final MovableClock clock = MovableClock.at("2027-02-27T23:00:00Z");
    private Deputies deputies;
    private DeputyRegister register;
    private OfficialId absent;
    private OfficialId deputy;

    @BeforeEach
    void staff() {
        deputies = new StoredDeputies(today, reading, people, repository, clock);
        register = new StoredDeputyRegister(repository, rules, clock);
        absent = official("Nguyễn Văn Vắng", SUPERVISOR, LEAD);
        deputy = official("Lê Thị Thay", new Post(Role.COMMUNE_OFFICER, UNIT));
    }

    @Test
    void cover_counts_from_its_first_to_its_last_day_by_the_clock_of_the_province_and_ends_by_itself() {
        name(cover(MONDAY, MONDAY.plusDays(1)));

        assertThat(covers(deputy)).isEmpty();
        clock.pass(Duration.ofHours(18).minusMillis(1));
        assertThat(covers(deputy)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(covers(deputy))
                .containsExactly(
                        new Cover(new OfficialName(absent, "Nguyễn Văn Vắng"), Set.of(SUPERVISOR), Optional.empty()));
        clock.pass(Duration.ofDays(2).minusMillis(1));
        assertThat(covers(deputy)).hasSize(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(covers(deputy)).isEmpty();
    }

    @Test
    void cover_that_is_ended_early_opens_nothing_from_then_on_and_stays_as_history() {
        CoverId id = name(cover(today(), MONDAY));
        assertThat(covers(deputy)).hasSize(1);

        assertThat(register.end(id, absent)).isTrue();
        assertThat(register.end(id, absent)).isFalse();

        entities.flush();
        assertThat(covers(deputy)).isEmpty();
        assertThat(deputies.find(id).orElseThrow().on(today())).isEqualTo(CoverLine.State.ENDED_EARLY);
    }

    @Test
    void several_stand_in_at_once_each_for_what_was_named() {
        OfficialId other = official("Phạm Văn Khác", LEAD);
        name(cover(today(), MONDAY));
        name(new NewCover(absent, other, Set.of(LEAD), Optional.of("CertificationProcess"), today(), MONDAY));

        assertThat(covers(deputy)).extracting(Cover::posts).containsExactly(Set.of(SUPERVISOR));
        assertThat(covers(other))
                .containsExactly(new Cover(
                        new OfficialName(absent, "Nguyễn Văn Vắng"),
                        Set.of(LEAD),
                        Optional.of("CertificationProcess")));
    }

    @Test
    void deputys_own_deputy_gets_nothing_of_the_first() {
        OfficialId third = official("Vũ Thị Ba", LEAD);
        Post own = new Post(Role.COMMUNE_OFFICER, UNIT);
        name(cover(today(), MONDAY));
        name(new NewCover(deputy, third, Set.of(own), Optional.empty(), today(), MONDAY));

        assertThat(covers(third)).extracting(Cover::posts).containsExactly(Set.of(own));
        assertRefused(
                new NewCover(deputy, third, Set.of(SUPERVISOR), Optional.empty(), today(), MONDAY), Why.POST_NOT_HELD);
    }

    @Test
    void post_that_the_absent_loses_is_covered_no_more() {
        name(cover(today(), MONDAY));

        jdbc.sql(
                        "update organization_post set valid_to = :day where official_id = :absent and role = 'CERT_SUPERVISOR'")
                .param("day", today().minusDays(1))
                .param("absent", absent.toString())
                .update();

        assertThat(covers(deputy)).isEmpty();
    }

    @Test
    void deputy_who_holds_no_post_any_more_stands_in_for_nobody() {
        name(cover(today(), MONDAY));
        assertThat(covers(deputy)).hasSize(1);

        jdbc.sql("update organization_post set valid_to = :day where official_id = :deputy")
                .param("day", today().minusDays(1))
                .param("deputy", deputy.toString())
                .update();

        assertThat(covers(deputy)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        LocalDate day = today();
        assertRefused(new NewCover(absent, absent, Set.of(LEAD), Optional.empty(), day, day), Why.ONESELF);
        assertRefused(cover(day.minusDays(1), day), Why.PAST);
        assertRefused(cover(day.plusDays(1), day), Why.LAST_BEFORE_FIRST);
        assertRefused(cover(day, day.plusYears(1)), Why.TOO_LONG);
        assertRefused(new NewCover(absent, deputy, Set.of(), Optional.empty(), day, day), Why.NO_POST);
        OfficialId left = official("Trần Văn Nghỉ");
        assertRefused(new NewCover(absent, left, Set.of(LEAD), Optional.empty(), day, day), Why.DEPUTY_WITHOUT_POST);

        name(cover(day, day.plusYears(1).minusDays(1)));
    }

    @Test
    void naming_that_arrives_twice_is_one() {
        CoverId id = name(cover(today(), MONDAY));

        assertThat(register.name(id, cover(today(), MONDAY), absent)).isFalse();
        assertThat(covers(deputy)).hasSize(1);
    }

    @Test
    void absence_is_unread_only_once_it_is_over_and_until_it_has_been_read() {
        name(cover(today(), MONDAY));
        assertThat(deputies.anyUnseen(absent)).isFalse();
        assertThat(deputies.absencesOf(absent)).hasSize(1);

        clock.pass(Duration.ofDays(3));
        assertThat(deputies.anyUnseen(absent)).isTrue();
        register.seen(absent);

        assertThat(deputies.anyUnseen(absent)).isFalse();
    }

    @Test
    void pages_hold_every_cover_of_the_scope_once_the_latest_end_first() {
        for (int i = 0; i < 35; i++) {
            name(cover(today(), MONDAY.plusDays(i / 2)));
        }
        List<CoverLine> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<CoverLine> page = deputies.page(CoverQuery.within(Optional.of(Set.of(UNIT)), "nguyen vang"), cursor);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read).hasSize(35).extracting(CoverLine::id).doesNotHaveDuplicates();
        assertThat(read).extracting(CoverLine::last).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(read).allSatisfy(line -> assertThat(line.posts()).containsExactly(SUPERVISOR));
        assertThat(deputies.page(CoverQuery.within(Optional.of(Set.of()), ""), Optional.empty())
                        .items())
                .isEmpty();
        assertThat(deputies.page(
                                CoverQuery.within(Optional.of(Set.of(new UnitCode("14620"))), "nguyen vang"),
                                Optional.empty())
                        .items())
                .isEmpty();
    }

    @Test
    void people_are_found_without_accents_within_the_units_that_are_asked() {
        assertThat(deputies.people("le thi thay", Optional.of(Set.of(UNIT))))
                .extracting(person -> person.official().id())
                .contains(deputy);
        assertThat(deputies.people("le thi thay", Optional.of(Set.of(new UnitCode("14620")))))
                .extracting(person -> person.official().id())
                .doesNotContain(deputy);
    }

    @Test
    void covers_go_where_the_absent_officials_post_goes_and_two_that_fall_together_become_one() {
        UnitCode other = new UnitCode("14746");
        UnitCode heir = new UnitCode("14728");
        Post there = new Post(Role.CERT_SUPERVISOR, other);
        OfficialId both = official("Mai Thị Hai", SUPERVISOR, there);
        OfficialId elsewhere = official("Mai Văn Khác", SUPERVISOR);
        name(new NewCover(both, deputy, Set.of(SUPERVISOR, there), Optional.empty(), today(), MONDAY));
        name(new NewCover(elsewhere, deputy, Set.of(SUPERVISOR), Optional.empty(), today(), MONDAY));
        CoverId over = name(cover(today(), today()));
        clock.pass(Duration.ofDays(1));
        UnitChange change = new UnitChange(
                today(),
                Map.of(UNIT, heir, other, heir),
                Map.of(new UnitChange.PersonIn(elsewhere, UNIT), Units.PROVINCE),
                Map.of(),
                Map.of());

        assertThat(follow.preview(change, Optional.empty()).items())
                .extracting(Moving::label, Moving::to)
                .contains(tuple("Mai Thị Hai", heir), tuple("Mai Văn Khác", Units.PROVINCE));
        long live = follow.live(Set.of(UNIT, other), today());
        assertThat(follow.move(change)).isEqualTo(live).isGreaterThanOrEqualTo(3);

        assertThat(follow.live(Set.of(UNIT, other), today())).isZero();
        Post inherited = new Post(Role.CERT_SUPERVISOR, heir);
        assertThat(postsOf(both)).containsExactly(Set.of(inherited));
        assertThat(postsOf(elsewhere)).containsExactly(Set.of(new Post(Role.CERT_SUPERVISOR, Units.PROVINCE)));
        assertThat(deputies.find(over).orElseThrow().posts()).containsExactly(SUPERVISOR);
    }

    private List<Set<Post>> postsOf(OfficialId official) {
        return deputies.page(CoverQuery.ofAbsent(official), Optional.empty()).items().stream()
                .map(CoverLine::posts)
                .toList();
    }

    private void assertRefused(NewCover cover, Why why) {
        assertThatExceptionOfType(CoverRefused.class)
                .isThrownBy(() -> register.name(CoverId.fresh(), cover, absent))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private NewCover cover(LocalDate first, LocalDate last) {
        return new NewCover(absent, deputy, Set.of(SUPERVISOR), Optional.empty(), first, last);
    }

    private CoverId name(NewCover cover) {
        CoverId id = CoverId.fresh();
        assertThat(register.name(id, cover, absent)).isTrue();
        entities.flush();
        return id;
    }

    private List<Cover> covers(OfficialId official) {
        return deputies.coversOf(official);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }

    private OfficialId official(String name, Post... posts) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Official official = new Official(id, name);
        officials.save(official);
        for (Post post : posts) {
            appointments.save(new Appointment(official, post, LocalDate.of(2026, 1, 1)));
        }
        entities.flush();
        return id;
    }
}
