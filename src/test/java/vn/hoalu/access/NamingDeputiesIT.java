package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Dates;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.NoSuchCover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/** Who may name deputies for whom, and that it is told and accounted for. */
@HoaLuTest
@Transactional
class NamingDeputiesIT {

    private static final UnitCode HERE = new UnitCode("14725");
    private static final UnitCode ELSEWHERE = new UnitCode("14728");
    private static final Post SUPERVISOR = new Post(Role.CERT_SUPERVISOR, HERE);

    @Autowired
    NamingDeputies naming;

    @Autowired
    ReadingDeputies reading;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager entities;

    private Actor absent;
    private Actor deputy;
    private Actor chair;
    private Actor foreignChair;

    @BeforeEach
    void staff() {
        absent = official("Nguyễn Văn Vắng", SUPERVISOR);
        deputy = official("Lê Thị Thay", new Post(Role.COMMUNE_OFFICER, HERE));
        chair = official("Hoàng Văn Chủ", new Post(Role.COMMUNE_CHAIR, HERE));
        foreignChair = official("Ngô Thị Chủ", new Post(Role.COMMUNE_CHAIR, ELSEWHERE));
        ActingAs.stay(absent.id());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    // The audit log is written when the act is committed.
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void own_deputy_is_named_told_and_accounted_for_and_counts_at_once() {
        CoverId id = CoverId.fresh();
        naming.name(id, cover(absent, deputy), absent);
        naming.name(id, cover(absent, deputy), absent);
        flush();

        assertThat(signedIn(deputy).covers()).extracting(Cover::posts).containsExactly(Set.of(SUPERVISOR));
        assertThat(acts(id)).containsExactly(absent.id() + " deputy.named");
        assertThat(notices(id)).containsExactly("access.notice.deputy.named");

        naming.end(id, absent);
        flush();
        assertThat(signedIn(deputy).covers()).isEmpty();
        assertThat(acts(id)).containsExactly(absent.id() + " deputy.named", absent.id() + " deputy.ended");
        assertThat(notices(id)).hasSize(2);
    }

    @Test
    void colleague_names_nobody_for_another_but_the_chair_and_the_administrator_do() {
        Actor administrator = official("Phạm Thị Quản", new Post(Role.SYS_ADMIN, new UnitCode("37")));

        assertRefused(deputy);
        assertRefused(foreignChair);
        naming.name(CoverId.fresh(), cover(absent, deputy), chair);
        naming.name(CoverId.fresh(), cover(absent, deputy), administrator);
    }

    @Test
    void deputy_names_no_deputy_for_the_post_that_is_covered() {
        naming.name(CoverId.fresh(), cover(absent, deputy), absent);
        flush();
        Actor standingIn = signedIn(deputy);
        NewCover onwards = new NewCover(
                absent.id(), chair.id(), Set.of(SUPERVISOR), Optional.empty(), today(), today().plusDays(3));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> naming.name(CoverId.fresh(), onwards, standingIn));
    }

    @Test
    void deputy_of_the_chair_names_nobody_for_the_chairs_people() {
        naming.name(
                CoverId.fresh(),
                new NewCover(chair.id(), deputy.id(), chair.posts(), Optional.empty(), today(), today().plusDays(3)),
                chair);
        flush();

        assertRefused(signedIn(deputy));
    }

    @Test
    void stranger_of_another_commune_is_nobodys_deputy_unless_the_administrator_says_so() {
        Actor administrator = official("Phạm Thị Quản", new Post(Role.SYS_ADMIN, new UnitCode("37")));

        assertThatExceptionOfType(DeputyOutOfReach.class)
                .isThrownBy(() -> naming.name(CoverId.fresh(), cover(absent, foreignChair), absent));
        naming.name(CoverId.fresh(), cover(absent, foreignChair), administrator);
    }

    @Test
    void who_has_a_closed_account_stands_in_for_nobody() {
        jdbc.sql("insert into access_account (id, login, password_hash, official_id, demo, disabled, version)"
                        + " values (:id, :login, 'x', :official, false, true, 0)")
                .param("id", UUID.randomUUID().toString())
                .param("login", "thu." + UUID.randomUUID().toString().substring(0, 8))
                .param("official", deputy.id().toString())
                .update();

        assertThatExceptionOfType(DeputyNotActive.class)
                .isThrownBy(() -> naming.name(CoverId.fresh(), cover(absent, deputy), absent));
    }

    @Test
    void only_the_absent_and_who_may_name_end_a_cover() {
        CoverId id = CoverId.fresh();
        naming.name(id, cover(absent, deputy), absent);
        flush();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> naming.end(id, deputy));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> naming.end(id, foreignChair));
        assertThatExceptionOfType(NoSuchCover.class).isThrownBy(() -> naming.end(CoverId.fresh(), chair));
        naming.end(id, chair);
    }

    @Test
    void list_shows_the_covers_of_ones_reach_only() {
        CoverId id = CoverId.fresh();
        naming.name(id, cover(absent, deputy), absent);
        flush();

        assertThat(ids(reading.inReach("", Optional.empty(), chair).items())).contains(id);
        assertThat(ids(reading.inReach("", Optional.empty(), foreignChair).items()))
                .doesNotContain(id);
        assertThat(reading.inReach("", Optional.empty(), deputy).items()).isEmpty();
        assertThat(ids(reading.mine(Optional.empty(), absent).items())).containsExactly(id);
        assertThat(ids(reading.standingIn(Optional.empty(), deputy).items())).containsExactly(id);
        assertThat(reading.colleagues("nguyen van vang", deputy)).isEmpty();
        assertThat(reading.candidates("nguyen van vang", foreignChair))
                .extracting(person -> person.official().id())
                .doesNotContain(absent.id());
    }

    private void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
    }

    private static List<CoverId> ids(List<CoverLine> lines) {
        return lines.stream().map(CoverLine::id).toList();
    }

    private void assertRefused(Actor actor) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> naming.name(CoverId.fresh(), cover(absent, deputy), actor));
    }

    private List<String> acts(CoverId id) {
        return jdbc.sql("select concat(official_id, ' ', act) from access_audit where subject = :id order by id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private List<String> notices(CoverId id) {
        return jdbc.sql("select message_key from notification_line where reference = :id order by created_at")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private Actor signedIn(Actor actor) {
        return ActingAs.official(actor.id(), currentActor::get);
    }

    private NewCover cover(Actor who, Actor standsIn) {
        return new NewCover(
                who.id(), standsIn.id(), Set.of(SUPERVISOR), Optional.empty(), today(), today().plusDays(3));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private Actor official(String name, Post post) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name, Optional.empty());
        staffing.appoint(id, post);
        flush();
        return new Actor(id, name, Set.of(post));
    }
}
