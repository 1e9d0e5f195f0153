package vn.hoalu.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitClosed;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

@HoaLuTest
@Transactional
class KeepingUnitsIT {

    private static final UnitCode OWN = new UnitCode("14452");
    private static final UnitCode OTHER = new UnitCode("14458");

    @Autowired
    KeepingUnits keeping;

    @Autowired
    EntityManager entities;

    @Autowired
    Staffing staffing;

    @Autowired
    Units units;

    @Autowired
    UnitTree tree;

    final Actor chair = actor(Role.COMMUNE_CHAIR, OWN);
    final Actor administrator = actor(Role.SYS_ADMIN, Units.PROVINCE);

    @Test
    void chair_opens_renames_and_closes_units_of_the_own_commune() {
        UnitCode village = as(chair, () -> keeping.open(OWN, UnitKind.VILLAGE, " Thôn Chăm Sóc ", chair));

        assertThat(village.value()).startsWith("14452-THON");
        assertThat(units.find(village).orElseThrow().name()).isEqualTo("Thôn Chăm Sóc");
        run(chair, () -> keeping.rename(village, "Thôn Đổi Tên", chair));
        assertThat(units.find(village).orElseThrow().name()).isEqualTo("Thôn Đổi Tên");
        run(chair, () -> keeping.close(village, chair));
        assertThat(tree.details(village).orElseThrow().line().open()).isFalse();
        assertThatExceptionOfType(UnitClosed.class)
                .isThrownBy(() -> run(chair, () -> keeping.rename(village, "Lần Nữa", chair)));
    }

    @Test
    void nobody_keeps_units_of_another_commune() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(chair, () -> keeping.open(OTHER, UnitKind.VILLAGE, "Thôn Lạ", chair)));
        UnitCode village = as(administrator, () -> keeping.open(OTHER, UnitKind.VILLAGE, "Thôn Bạn", administrator));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> run(chair, () -> keeping.move(village, OWN, chair)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> run(chair, () -> keeping.close(village, chair)));
    }

    @Test
    void communes_are_only_changed_by_a_reorganisation() {
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> run(administrator, () -> keeping.rename(OWN, "Tên Khác", administrator)));
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() ->
                        as(administrator, () -> keeping.open(Units.PROVINCE, UnitKind.WARD, "Mới", administrator)));
    }

    @Test
    void second_arrival_of_the_same_unit_is_refused() {
        as(chair, () -> keeping.open(OWN, UnitKind.VILLAGE, "Thôn Hai Lần", chair));

        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> as(chair, () -> keeping.open(OWN, UnitKind.VILLAGE, "thon hai lan", chair)));
    }

    @Test
    void unit_with_people_does_not_close_and_names_them() {
        UnitCode village = as(chair, () -> keeping.open(OWN, UnitKind.VILLAGE, "Thôn Có Người", chair));
        OfficialId lead = new OfficialId(UUID.randomUUID());
        staffing.register(lead, "Trưởng Thôn Thử", Optional.empty());
        staffing.appoint(lead, new Post(Role.TEAM_LEAD, village));
        entities.flush();

        assertThatExceptionOfType(UnitOccupied.class)
                .isThrownBy(() -> run(chair, () -> keeping.close(village, chair)))
                .satisfies(refused -> {
                    assertThat(refused.arguments().get("what").toString()).contains("Trưởng Thôn Thử");
                    assertThat(refused.getMessage()).doesNotContain("Trưởng Thôn Thử");
                });
    }

    @Test
    void moved_village_lies_in_the_other_commune_from_now_on() {
        UnitCode village = as(chair, () -> keeping.open(OWN, UnitKind.VILLAGE, "Thôn Chuyển", chair));

        run(administrator, () -> keeping.move(village, OTHER, administrator));

        assertThat(units.within(village, OTHER)).isTrue();
        assertThat(units.within(village, OWN)).isFalse();
    }

    private static Actor actor(Role role, UnitCode unit) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Thử", Set.of(new Post(role, unit)));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return ActingAs.official(actor.id(), act);
    }

    private static void run(Actor actor, Runnable act) {
        ActingAs.official(actor.id(), () -> {
            act.run();
            return true;
        });
    }
}
