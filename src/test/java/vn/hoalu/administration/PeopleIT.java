package vn.hoalu.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Dates;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.NoSuchAppointment;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.PostHeldAlready;
import vn.hoalu.organization.PostIsHistory;
import vn.hoalu.organization.PostsExcludeEachOther;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.RoleDoesNotFit;
import vn.hoalu.organization.Tenure;
import vn.hoalu.organization.UnitClosed;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.Units;

@HoaLuTest
@Transactional
class PeopleIT {

    private static final UnitCode HERE = new UnitCode("13318");
    private static final UnitCode ELSEWHERE = new UnitCode("13324");
    private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

    @Autowired
    ReadingPeople reading;

    @Autowired
    KeepingPeople keeping;

    @Autowired
    Officials officials;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private final Actor chair = holding(Role.COMMUNE_CHAIR, HERE);
    private final Actor neighbour = holding(Role.COMMUNE_CHAIR, ELSEWHERE);
    private final Actor administrator = holding(Role.SYS_ADMIN, Units.PROVINCE);

    static Actor holding(Role role, UnitCode unit) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Thử", Set.of(new Post(role, unit)));
    }

    @Test
    void a_person_is_found_by_words_in_any_order_without_accents() {
        OfficialId id = register("Trương Thị Nguyệt Ánh", Role.COMMUNE_OFFICER, HERE);
        register("Trương Văn Khác", Role.COMMUNE_OFFICER, HERE);

        assertThat(found("anh truong", chair)).containsExactly(id);
        assertThat(found("NGUYỆT", chair)).containsExactly(id);
        assertThat(found("guyet", chair)).isEmpty();
        assertThat(found("truong%", chair)).isEmpty();
    }

    @Test
    void pages_hold_everybody_once_in_the_order_of_names() {
        for (int i = 0; i < 120; i++) {
            register("Người Thứ " + (char) ('A' + i % 7) + "x", Role.COMMUNE_OFFICER, HERE);
        }
        // The list is read by SQL: what this test's one transaction has kept back would be missing.
        entities.flush();
        List<String> names = new ArrayList<>();
        List<OfficialId> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<PersonRow> page = reading.page(filter("nguoi thu"), cursor, chair);
            page.items().forEach(row -> {
                names.add(row.person().name());
                ids.add(row.person().id());
            });
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(ids).hasSize(120).doesNotHaveDuplicates();
        assertThat(names).isSorted();
    }

    @Test
    void a_chair_sees_the_own_commune_and_the_administrator_the_province() {
        OfficialId here = register("Phạm Ở Đây", Role.COMMUNE_OFFICER, HERE);
        OfficialId there = register("Phạm Ở Kia", Role.COMMUNE_OFFICER, ELSEWHERE);

        assertThat(found("pham o", chair)).containsExactly(here);
        assertThat(found("pham o", neighbour)).containsExactly(there);
        assertThat(found("pham o", administrator)).containsExactlyInAnyOrder(here, there);
        assertThatThrownBy(() -> reading.read(there, chair)).isInstanceOf(NoSuchPerson.class);
        PeopleFilter foreign = new PeopleFilter("", Optional.of(ELSEWHERE), Optional.empty(), Optional.empty());
        assertThat(reading.page(foreign, Optional.empty(), chair).items()).isEmpty();
    }

    @Test
    void who_may_see_only_themselves_sees_nobody_else() {
        OfficialId id = register("Học Viên Một", Role.LEARNER, HERE);
        register("Học Viên Hai", Role.LEARNER, HERE);
        Actor learner = new Actor(id, "Học Viên Một", Set.of(new Post(Role.LEARNER, HERE)));

        assertThat(found("", learner)).containsExactly(id);
        assertThat(reading.read(id, learner).posts()).hasSize(1);
        assertThat(reading.mayRegister(learner)).isFalse();
    }

    @Test
    void posts_elsewhere_are_not_shown_to_a_chair() {
        OfficialId id = register("Người Hai Xã", Role.COMMUNE_OFFICER, HERE);
        keeping.appoint(
                AppointmentId.fresh(), id, new Post(Role.CERT_EXAMINER, ELSEWHERE), since(TODAY), administrator);

        assertThat(reading.read(id, chair).posts())
                .extracting(line -> line.post().post().unit())
                .containsExactly(HERE);
        assertThat(reading.read(id, administrator).posts()).hasSize(2);
        assertThat(reading.page(filter("nguoi hai xa"), Optional.empty(), chair)
                        .items()
                        .getFirst()
                        .posts())
                .hasSize(1);
    }

    @Test
    void a_person_is_filtered_by_role_and_by_having_a_post_today() {
        OfficialId active = register("Lọc Đang Làm", Role.COMMUNE_OFFICER, HERE);
        OfficialId future = person("Lọc Sắp Làm", Role.CERT_EXAMINER, HERE, since(TODAY.plusDays(3)), chair);
        OfficialId past = person(
                "Lọc Đã Thôi",
                Role.COMMUNE_OFFICER,
                HERE,
                new Tenure(TODAY.minusDays(9), Optional.of(TODAY.minusDays(2))),
                chair);

        assertThat(found("loc", Optional.empty(), Optional.of(true))).containsExactly(active);
        assertThat(found("loc", Optional.empty(), Optional.of(false))).containsExactlyInAnyOrder(future, past);
        assertThat(found("loc", Optional.of(Role.COMMUNE_OFFICER), Optional.empty()))
                .containsExactlyInAnyOrder(active, past);
        assertThat(found("loc", Optional.of(Role.CERT_EXAMINER), Optional.of(false)))
                .containsExactly(future);
    }

    @Test
    void leaving_a_post_keeps_its_history() {
        AppointmentId post = AppointmentId.fresh();
        OfficialId id = register("Người Thôi Việc", Role.COMMUNE_OFFICER, HERE);
        Tenure longAgo = since(TODAY.minusYears(1));
        keeping.appoint(post, id, new Post(Role.COMMUNE_LEAD, HERE), longAgo, chair);

        keeping.end(post, Optional.of(TODAY.minusDays(1)), chair);

        assertThat(officials.postsOf(id)).extracting(Post::role).containsExactly(Role.COMMUNE_OFFICER);
        PersonPage page = reading.read(id, chair);
        assertThat(page.posts(PersonPage.When.PAST))
                .extracting(line -> line.post().tenure())
                .containsExactly(new Tenure(longAgo.from(), Optional.of(TODAY.minusDays(1))));

        keeping.end(post, Optional.empty(), chair);
        assertThat(officials.postsOf(id)).hasSize(2);
    }

    @Test
    void post_of_a_unit_that_has_ended_is_not_taken_back() {
        OfficialId id = register("Người Đội Cũ", Role.COMMUNE_OFFICER, HERE);
        UnitCode team = register.open(
                new UnitRegister.NewUnit(HERE, UnitKind.TEAM, "Tổ Đã Giải Thể", Optional.empty(), TODAY.minusYears(1)));
        AppointmentId post = AppointmentId.fresh();
        keeping.appoint(post, id, new Post(Role.TEAM_MEMBER, team), since(TODAY.minusYears(1)), chair);
        keeping.end(post, Optional.of(TODAY.minusDays(1)), chair);
        entities.flush();
        register.close(team, TODAY.minusDays(1));

        assertThatThrownBy(() -> keeping.end(post, Optional.empty(), chair)).isInstanceOf(UnitClosed.class);
    }

    @Test
    void what_was_over_long_ago_is_not_rewritten() {
        AppointmentId post = AppointmentId.fresh();
        OfficialId id = register("Người Cũ Kỹ", Role.COMMUNE_OFFICER, HERE);
        Tenure over = new Tenure(TODAY.minusYears(2), Optional.of(TODAY.minusYears(1)));
        keeping.appoint(post, id, new Post(Role.COMMUNE_LEAD, HERE), over, chair);

        assertThatThrownBy(() -> keeping.end(post, Optional.empty(), chair)).isInstanceOf(PostIsHistory.class);
        assertThatThrownBy(() -> keeping.withdraw(post, chair)).isInstanceOf(PostIsHistory.class);
        assertThatThrownBy(() -> keeping.correct(post, new Post(Role.COMMUNE_VICE, HERE), over, chair))
                .isInstanceOf(PostIsHistory.class);
    }

    @Test
    void a_future_post_may_be_corrected_and_withdrawn() {
        AppointmentId post = AppointmentId.fresh();
        OfficialId id = register("Người Sắp Tới", Role.COMMUNE_OFFICER, HERE);
        keeping.appoint(post, id, new Post(Role.COMMUNE_LEAD, HERE), since(TODAY.plusDays(5)), chair);

        keeping.correct(post, new Post(Role.CERT_EXAMINER, HERE), since(TODAY.plusDays(9)), chair);

        assertThat(reading.read(id, chair).posts(PersonPage.When.FUTURE))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.post().post().role()).isEqualTo(Role.CERT_EXAMINER);
                    assertThat(line.post().tenure().from()).isEqualTo(TODAY.plusDays(9));
                });
        keeping.withdraw(post, chair);
        assertThat(reading.read(id, chair).posts(PersonPage.When.FUTURE)).isEmpty();
    }

    @Test
    void nobody_manages_the_own_posts() {
        OfficialId id = register("Chủ Tịch Tự Phong", Role.COMMUNE_OFFICER, HERE);
        Actor self = new Actor(id, "Chủ Tịch Tự Phong", chair.posts());
        AppointmentId own = reading.read(id, self).posts().getFirst().post().id();

        assertThatThrownBy(() -> keeping.appoint(AppointmentId.fresh(), id, officer(HERE), since(TODAY), self))
                .isInstanceOf(OwnPosts.class);
        assertThatThrownBy(() -> keeping.end(own, Optional.of(TODAY), self)).isInstanceOf(OwnPosts.class);
    }

    @Test
    void a_chair_gives_no_posts_elsewhere_and_none_of_the_province() {
        OfficialId id = register("Người Được Cử", Role.COMMUNE_OFFICER, HERE);

        assertThatThrownBy(() -> give(id, officer(ELSEWHERE), chair)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(id, new Post(Role.SYS_ADMIN, Units.PROVINCE), chair))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(id, new Post(Role.AUDITOR, HERE), chair)).isInstanceOf(FilledByProvince.class);
        assertThatThrownBy(() -> give(id, new Post(Role.COMMUNE_CHAIR, HERE), chair))
                .isInstanceOf(FilledByProvince.class);
        assertThatThrownBy(() -> give(id, new Post(Role.AUDITOR, HERE), administrator))
                .isInstanceOf(RoleDoesNotFit.class);
        assertThatThrownBy(() -> give(id, new Post(Role.TEAM_LEAD, HERE), chair))
                .isInstanceOf(RoleDoesNotFit.class);
    }

    @Test
    void what_is_another_communes_is_answered_like_nothing() {
        OfficialId there = register("Người Xã Khác", Role.COMMUNE_OFFICER, ELSEWHERE);
        AppointmentId post =
                reading.read(there, neighbour).posts().getFirst().post().id();

        assertThatThrownBy(() -> keeping.end(post, Optional.of(TODAY), chair)).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> keeping.withdraw(post, chair)).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> give(there, officer(HERE), chair)).isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void a_vice_chair_directs_no_service_centre_of_the_same_commune() {
        OfficialId id = register("Phó Chủ Tịch", Role.COMMUNE_VICE, HERE);
        Post director = new Post(Role.PASC_DIRECTOR, HERE);

        assertThatThrownBy(() -> give(id, director, chair)).isInstanceOf(PostsExcludeEachOther.class);
        give(id, new Post(Role.PASC_DIRECTOR, ELSEWHERE), administrator);
        assertThatThrownBy(() -> give(id, new Post(Role.COMMUNE_VICE, HERE), chair))
                .isInstanceOf(PostHeldAlready.class);
    }

    @Test
    void an_identity_number_is_one_persons_and_its_owner_is_named_to_who_may_know() {
        IdentityNumber number = new IdentityNumber("037998000001");
        keeping.register(newcomer("Chủ Số", Optional.of(number), officer(HERE)), chair);

        assertThatThrownBy(() -> keeping.register(newcomer("Người Trùng", Optional.of(number), officer(HERE)), chair))
                .isInstanceOfSatisfying(
                        IdentityTaken.class,
                        taken -> assertThat(taken.arguments()).containsEntry("name", "Chủ Số"));
        assertThatThrownBy(() ->
                        keeping.register(newcomer("Người Trùng", Optional.of(number), officer(ELSEWHERE)), neighbour))
                .isInstanceOfSatisfying(
                        IdentityTaken.class,
                        taken -> assertThat(taken.arguments()).isEmpty());
    }

    @Test
    void only_the_last_digits_are_shown_and_only_to_whom_the_record_is_open() {
        NewPerson person = newcomer("Người Có Số", Optional.of(new IdentityNumber("037998001234")), officer(HERE));
        keeping.register(person, chair);
        Actor colleague = holding(Role.COMMUNE_OFFICER, HERE);

        assertThat(reading.read(person.id(), chair)
                        .contact()
                        .orElseThrow()
                        .maskedIdentity()
                        .orElseThrow())
                .endsWith("1234")
                .doesNotContain("03799800");
        assertThat(reading.read(person.id(), colleague).contact()).isEmpty();
    }

    // The log's chain is written with the commit.
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_second_arrival_changes_nothing_and_each_act_is_in_the_audit_log_once() {
        NewPerson person = newcomer("Người Hai Lần", Optional.empty(), officer(HERE));
        keeping.register(person, chair);
        keeping.register(person, chair);

        assertThat(reading.read(person.id(), chair).posts()).hasSize(1);
        assertThat(jdbc.sql("SELECT act FROM access_audit WHERE official_id = ? AND subject LIKE ? ORDER BY id")
                        .params(chair.id().toString(), person.id() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("person.registered", "post.given");
    }

    private void give(OfficialId id, Post post, Actor actor) {
        keeping.appoint(AppointmentId.fresh(), id, post, since(TODAY), actor);
    }

    private static Post officer(UnitCode unit) {
        return new Post(Role.COMMUNE_OFFICER, unit);
    }

    private static Tenure since(LocalDate day) {
        return Tenure.since(day);
    }

    private OfficialId register(String name, Role role, UnitCode unit) {
        return person(name, role, unit, since(TODAY), administrator);
    }

    private OfficialId person(String name, Role role, UnitCode unit, Tenure tenure, Actor by) {
        NewPerson person = new NewPerson(
                new OfficialId(UUID.randomUUID()),
                new PersonName(name),
                Optional.empty(),
                PhoneNumber.typed("0912345678"),
                AppointmentId.fresh(),
                new Post(role, unit),
                tenure);
        keeping.register(person, by);
        return person.id();
    }

    private static NewPerson newcomer(String name, Optional<IdentityNumber> number, Post post) {
        return new NewPerson(
                new OfficialId(UUID.randomUUID()),
                new PersonName(name),
                number,
                Optional.empty(),
                AppointmentId.fresh(),
                post,
                since(TODAY));
    }

    private List<OfficialId> found(String search, Actor actor) {
        return ids(filter(search), actor);
    }

    private List<OfficialId> found(String search, Optional<Role> role, Optional<Boolean> inPost) {
        return ids(new PeopleFilter(search, Optional.empty(), role, inPost), chair);
    }

    private List<OfficialId> ids(PeopleFilter filter, Actor actor) {
        return reading.page(filter, Optional.empty(), actor).items().stream()
                .map(PersonRow::person)
                .map(OfficialName::id)
                .toList();
    }

    private static PeopleFilter filter(String search) {
        return new PeopleFilter(search, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
