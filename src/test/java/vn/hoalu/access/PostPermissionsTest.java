package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

class PostPermissionsTest {

    private static final UnitCode OWN = new UnitCode("14329");
    private static final UnitCode OTHER = new UnitCode("14533");
    private static final UnitCode DEPARTMENT = new UnitCode("37-KHCN");
    private static final UnitCode ELSEWHERE = new UnitCode("01");

    private static final Set<Role> WHOLE_PROVINCE =
            EnumSet.of(Role.PROV_STEERING, Role.PROV_COORD, Role.CERT_ADMIN, Role.AUDITOR);
    private static final Set<Role> NOTHING = EnumSet.of(
            Role.SYS_ADMIN,
            Role.PROCESS_DESIGNER,
            Role.PROCESS_PUBLISHER,
            Role.LEARNER,
            Role.TEAM_LEAD,
            Role.TEAM_MEMBER);

    private final Permissions permissions = new PostPermissions(new TwoTiers());

    @ParameterizedTest
    @EnumSource(Role.class)
    void own_unit_is_open_unless_the_role_needs_no_files(Role role) {
        assertThat(permissions.may(actor(new Post(role, OWN)), Action.READ_CASES, OWN))
                .isEqualTo(!NOTHING.contains(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void other_units_are_open_to_four_roles_of_the_province(Role role) {
        boolean province = WHOLE_PROVINCE.contains(role);

        assertThat(permissions.may(actor(new Post(role, Units.PROVINCE)), Action.READ_CASES, OTHER))
                .isEqualTo(province);
        assertThat(permissions.may(actor(new Post(role, DEPARTMENT)), Action.READ_CASES, OTHER))
                .isEqualTo(province);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_reads_beyond_the_province(Role role) {
        assertThat(permissions.may(actor(new Post(role, Units.PROVINCE)), Action.READ_CASES, ELSEWHERE))
                .isFalse();
    }

    @Test
    void commune_role_reads_no_other_commune() {
        Actor actor = actor(new Post(Role.COMMUNE_CHAIR, OWN), new Post(Role.CERT_SUPERVISOR, OWN));

        assertThat(permissions.may(actor, Action.READ_CASES, OTHER)).isFalse();
        assertThatThrownBy(() -> permissions.demand(actor, Action.READ_CASES, OTHER))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("14533");
    }

    @Test
    void one_post_that_opens_is_enough_and_no_post_opens_nothing() {
        assertThat(permissions.may(
                        actor(new Post(Role.SYS_ADMIN, OWN), new Post(Role.UNIT_HEAD, OWN)), Action.READ_CASES, OWN))
                .isTrue();
        assertThat(permissions.may(actor(), Action.READ_CASES, OWN)).isFalse();
    }

    @Test
    void deputy_does_the_work_of_the_post_and_nothing_that_is_a_trust_in_the_person() {
        OfficialName absent = new OfficialName(new OfficialId(UUID.randomUUID()), "Người Vắng");
        Set<Post> posts =
                Arrays.stream(Role.values()).map(role -> new Post(role, OWN)).collect(Collectors.toSet());
        Actor deputy = deputy(new Cover(absent, posts, Optional.empty()));
        Set<Action> taken = EnumSet.of(
                Action.READ_CASES,
                Action.EXPORT_DOSSIER,
                Action.REASSIGN_TASKS,
                Action.MANAGE_LOAD,
                Action.CHANGE_DOCUMENTS,
                Action.RECORD_APPLICATION,
                Action.CHECK_APPLICATION,
                Action.ASSESS_APPLICATION,
                Action.DECIDE_APPLICATION,
                Action.WITHDRAW_APPLICATION,
                Action.REVOKE_CERTIFICATE,
                Action.APPROVE_REORGANISATION,
                Action.READ_REORGANISATIONS);

        assertThat(Action.values()).allSatisfy(action -> {
            assertThat(permissions.may(deputy, action, OWN)).as(action.name()).isEqualTo(taken.contains(action));
            assertThat(permissions.reach(deputy, action).isNowhere()).isEqualTo(!taken.contains(action));
            assertThat(permissions.mayOwn(deputy, action)).isFalse();
            assertThat(permissions.may(deputy, action, OWN, deputy.id())).isEqualTo(taken.contains(action));
        });
    }

    @Test
    void cover_of_one_process_counts_only_within_it() {
        OfficialName absent = new OfficialName(new OfficialId(UUID.randomUUID()), "Người Vắng");
        Set<Post> posts = Set.of(new Post(Role.CERT_SUPERVISOR, OWN));
        Actor deputy = deputy(new Cover(absent, posts, Optional.of("CertificationProcess")));

        assertThat(permissions.may(deputy, Action.READ_CASES, OWN)).isFalse();
        assertThat(permissions.may(deputy.within("CampaignProcess"), Action.READ_CASES, OWN))
                .isFalse();
        assertThat(permissions.may(deputy.within("CertificationProcess"), Action.READ_CASES, OWN))
                .isTrue();
        assertThat(permissions.may(deputy.within("CertificationProcess"), Action.READ_CASES, OTHER))
                .isFalse();
    }

    @Test
    void own_post_comes_before_a_cover() {
        OfficialName absent = new OfficialName(new OfficialId(UUID.randomUUID()), "Người Vắng");
        Set<Post> posts = Set.of(new Post(Role.CERT_SUPERVISOR, OWN));
        Cover cover = new Cover(absent, posts, Optional.empty());
        Actor deputy = deputy(cover);
        Actor colleague = new Actor(deputy.id(), deputy.name(), posts, List.of(cover));

        assertThat(permissions
                        .capacity(colleague, Action.DECIDE_APPLICATION, OWN)
                        .onBehalfOf())
                .isEmpty();
        assertThat(permissions.capacity(deputy, Action.DECIDE_APPLICATION, OWN).onBehalfOf())
                .contains(absent.id());
        assertThatThrownBy(() -> permissions.capacity(deputy, Action.DECIDE_APPLICATION, OTHER))
                .isInstanceOf(NotAllowed.class);
    }

    private static Actor deputy(Cover cover) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Thay", Set.of(), List.of(cover));
    }

    private static Actor actor(Post... posts) {
        return new Actor(
                new OfficialId(UUID.randomUUID()),
                "Người Thử",
                Arrays.stream(posts).collect(Collectors.toSet()));
    }

    private static class TwoTiers implements Units {

        @Override
        public boolean within(UnitCode unit, UnitCode above) {
            return unit.equals(above) || above.equals(PROVINCE) && !unit.equals(ELSEWHERE);
        }

        @Override
        public Optional<UnitName> find(UnitCode code) {
            return Optional.empty();
        }

        @Override
        public Map<UnitCode, UnitName> names(Collection<UnitCode> codes) {
            return Map.of();
        }

        @Override
        public Set<UnitCode> below(UnitCode unit) {
            return Set.of(unit);
        }
    }
}
