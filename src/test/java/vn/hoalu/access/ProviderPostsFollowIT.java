package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
import vn.hoalu.base.Dates;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Share;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Succession;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.Units;

@HoaLuTest
@Transactional
class ProviderPostsFollowIT {

    private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

    @Autowired
    ProviderPosts posts;

    @Autowired
    ProviderPostsFollow follow;

    @Autowired
    List<FollowsUnits> followers;

    @Autowired
    Staffing staffing;

    @Autowired
    Officials officials;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager written;

    private final OfficialId stays = new OfficialId(UUID.randomUUID());
    private final OfficialId goes = new OfficialId(UUID.randomUUID());
    private UnitCode old = Units.PROVINCE;
    private UnitCode main = Units.PROVINCE;
    private UnitCode fresh = Units.PROVINCE;

    @BeforeEach
    void give() {
        staffing.register(stays, "Định Danh Ở Lại", Optional.empty());
        staffing.register(goes, "Định Danh Ra Riêng", Optional.empty());
        old = commune("Định Danh Cũ", LocalDate.of(2026, 1, 5));
        posts.claimed(stays, Set.of(officer(old)));
        posts.claimed(goes, Set.of(officer(old)));
        commit();
    }

    /** As each of these would be a transaction of its own. */
    private void commit() {
        written.flush();
        written.clear();
    }

    @Test
    void post_from_the_provider_is_still_the_providers_in_the_new_unit() {
        UnitChange change = split();

        List<Moving> said = follow.preview(change, Optional.empty()).items();
        long moving = follow.live(Set.of(old), TODAY);
        long moved = move(change);

        assertThat(said).extracting(Moving::to).containsExactlyInAnyOrder(main, fresh);
        assertThat(moved).isEqualTo(moving).isEqualTo(2);
        assertThat(follow.live(Set.of(old), TODAY)).isZero();
        assertThat(given(stays)).containsExactly(main.value());
        assertThat(given(goes)).containsExactly(fresh.value());

        posts.claimed(stays, Set.of());
        commit();
        assertThat(officials.postsOf(stays)).isEmpty();
    }

    @Test
    void provider_that_still_names_the_old_unit_means_where_the_person_went() {
        move(split());

        posts.claimed(stays, Set.of(officer(old)));
        posts.claimed(goes, Set.of(officer(old)));
        commit();

        assertThat(officials.postsOf(stays)).containsExactly(officer(main));
        assertThat(officials.postsOf(goes)).containsExactly(officer(fresh));
    }

    @Test
    void what_is_left_of_a_post_that_was_ended_here_holds_no_unit() {
        staffing.dismiss(stays, officer(old));
        staffing.dismiss(goes, officer(old));
        commit();

        assertThat(follow.live(Set.of(old), TODAY)).isZero();

        move(split());
        assertThat(given(stays)).isEmpty();
        assertThat(given(goes)).isEmpty();
    }

    @Test
    void unit_that_has_ended_with_nothing_after_it_gives_no_post() {
        register.close(old, TODAY.minusDays(1));

        posts.claimed(stays, Set.of(officer(old)));
        commit();

        assertThat(officials.postsOf(stays)).isEmpty();
        assertThat(given(stays)).isEmpty();
    }

    private UnitChange split() {
        register.close(old, TODAY.minusDays(1));
        main = commune("Định Danh Chính", TODAY);
        fresh = commune("Định Danh Mới", TODAY);
        register.succeed(new Succession(old, fresh, TODAY, Share.PART));
        register.succeed(new Succession(old, main, TODAY, Share.REST));
        return new UnitChange(
                TODAY, Map.of(old, main), Map.of(new UnitChange.PersonIn(goes, old), fresh), Map.of(), Map.of());
    }

    private long move(UnitChange change) {
        long moved = follow.move(change);
        followers.stream()
                .filter(each -> each.titleKey().equals("organization.follows.posts"))
                .forEach(each -> each.move(change));
        return moved;
    }

    private UnitCode commune(String name, LocalDate from) {
        return register.open(new UnitRegister.NewUnit(Units.PROVINCE, UnitKind.COMMUNE, name, Optional.empty(), from));
    }

    private static Post officer(UnitCode unit) {
        return new Post(Role.COMMUNE_OFFICER, unit);
    }

    private List<String> given(OfficialId official) {
        return jdbc.sql("SELECT unit_code FROM access_provider_post WHERE official_id = ?")
                .param(official.toString())
                .query(String.class)
                .list();
    }
}
