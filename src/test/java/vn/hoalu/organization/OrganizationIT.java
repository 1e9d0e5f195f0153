package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;

@HoaLuTest
@Transactional
class OrganizationIT {

    private static final UnitCode HOA_LU = new UnitCode("14329");
    private static final Post OFFICER = new Post(Role.COMMUNE_OFFICER, HOA_LU);

    @Autowired
    Units units;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Officials officials;

    @Autowired
    Staffing staffing;

    @Autowired
    IdentityVault vault;

    @Autowired
    JdbcClient jdbc;

    @Test
    void units_are_loaded_with_their_province() {
        assertThat(units.find(HOA_LU)).contains(new UnitName(HOA_LU, UnitKind.WARD, "Hoa Lư"));
        assertThat(units.find(new UnitCode("14620")).orElseThrow().kind()).isEqualTo(UnitKind.COMMUNE);
        assertThat(units.within(HOA_LU, Units.PROVINCE)).isTrue();
        assertThat(units.within(Units.PROVINCE, HOA_LU)).isFalse();
        assertThat(units.within(HOA_LU, HOA_LU)).isTrue();
        assertThat(units.within(new UnitCode("99999"), Units.PROVINCE)).isFalse();
        assertThat(units.names(List.of(HOA_LU, HOA_LU, new UnitCode("99999")))).containsOnlyKeys(HOA_LU);
    }

    @Test
    void units_are_found_by_folded_text() {
        List<String> found = jdbc.sql("SELECT code FROM organization_unit WHERE search_text = 'tay hoa lu'")
                .query(String.class)
                .list();

        assertThat(found).containsExactly("14533");
    }

    @ParameterizedTest
    @CsvSource({
        // The last minute of Friday the 13th in Vietnam, and the first of Saturday.
        "2026-02-13T16:59:59Z, 1, 2026-02-23T10:00:00Z",
        "2026-02-13T17:00:00Z, 1, 2026-02-23T10:00:00Z",
        "2026-03-05T16:59:59Z, 1, 2026-03-06T10:00:00Z",
        "2026-03-05T17:00:00Z, 1, 2026-03-09T10:00:00Z",
        "2026-11-23T03:00:00Z, 1, 2026-11-24T10:00:00Z",
    })
    void deadline_is_the_end_of_office_hours(Instant start, int days, Instant end) {
        assertThat(calendar.after(days, start, HOA_LU)).isEqualTo(end);
        assertThat(calendar.between(start, end, HOA_LU)).isEqualTo(days);
        assertThat(calendar.between(end, start, HOA_LU)).isNotPositive();
    }

    @Test
    void confirmed_day_counts_at_once() {
        jdbc.sql("UPDATE organization_calendar_day SET status = 'CONFIRMED' WHERE day = '2026-11-24'")
                .update();

        Instant end = calendar.after(1, Instant.parse("2026-11-23T03:00:00Z"), HOA_LU);

        assertThat(end).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void appointed_official_is_found_by_post_and_by_identity() {
        IdentityNumber number = new IdentityNumber("037999000001");
        OfficialId id = register("Người Được Bổ Nhiệm", Optional.of(number));

        staffing.appoint(id, OFFICER);
        staffing.appoint(id, OFFICER);

        assertThat(officials.postsOf(id)).containsExactly(OFFICER);
        assertThat(officials.holdersOf(OFFICER)).extracting(OfficialName::id).containsOnlyOnce(id);
        assertThat(officials.withIdentity(vault.hash(number))).contains(id);
        assertThat(officials.names(Set.of(id)).get(id).name()).isEqualTo("Người Được Bổ Nhiệm");
        assertThat(officials.find(id)).isPresent();
    }

    @Test
    void dismissed_official_holds_nothing_from_now_on() {
        OfficialId since = register("Người Cũ", Optional.empty());
        OfficialId today = register("Người Mới", Optional.empty());
        insertPost(since, LocalDate.of(2025, 7, 1), null);
        staffing.appoint(today, OFFICER);

        staffing.dismiss(since, OFFICER);
        staffing.dismiss(today, OFFICER);

        assertThat(officials.postsOf(since)).isEmpty();
        assertThat(officials.postsOf(today)).isEmpty();
        assertThat(officials.holdersOf(OFFICER)).extracting(OfficialName::id).doesNotContain(since, today);
    }

    @Test
    void posts_of_the_past_and_of_the_future_do_not_count() {
        OfficialId id = register("Người Luân Chuyển", Optional.empty());
        insertPost(id, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
        insertPost(id, LocalDate.of(2099, 1, 1), null);

        assertThat(officials.postsOf(id)).isEmpty();
    }

    @Test
    void one_person_is_one_official() {
        IdentityNumber number = new IdentityNumber("037999000002");
        register("Bản Thứ Nhất", Optional.of(number));

        assertThatThrownBy(() -> {
                    register("Bản Thứ Hai", Optional.of(number));
                    officials.withIdentity(vault.hash(number));
                })
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private OfficialId register(String name, Optional<IdentityNumber> identity) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name, identity);
        officials.holdersOf(OFFICER);
        return id;
    }

    private void insertPost(OfficialId id, LocalDate from, LocalDate to) {
        jdbc.sql("""
                INSERT INTO organization_post (id, official_id, role, unit_code, valid_from, valid_to, version)
                VALUES (?, ?, 'COMMUNE_OFFICER', '14329', ?, ?, 0)""")
                .params(UUID.randomUUID().toString(), id.toString(), from, to)
                .update();
    }
}
