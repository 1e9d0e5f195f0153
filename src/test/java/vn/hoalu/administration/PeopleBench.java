package vn.hoalu.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** How long a page of people takes among 100,000 of them. */
@Tag("bench-people")
@HoaLuTest
class PeopleBench {

    private static final int PEOPLE = 100_000;
    private static final int ROUNDS = 21;

    private static final String OFFICIALS = """
            INSERT INTO organization_official (id, name, search_text, version)
            SELECT CONCAT('bbbbbbbb-0000-0000-0000-', LPAD(seq, 12, '0')),
                   CONCAT('Nguyễn Văn Đo ', seq),
                   CONCAT(ELT(1 + seq MOD 7, 'nguyen', 'tran', 'le', 'pham', 'vu', 'do', 'bui'), ' ',
                          ELT(1 + seq MOD 11, 'van', 'thi', 'duc', 'ngoc', 'minh', 'thu', 'kim', 'xuan', 'huu', 'dinh', 'quoc'),
                          ' ', CONV(seq * 7919, 10, 26)), 0
              FROM seq_1_to_100000""";

    private static final String POSTS = """
            INSERT INTO organization_post (id, official_id, role, unit_code, valid_from, valid_to, version)
            SELECT CONCAT('cccccccc-0000-0000-0000-', LPAD(s.seq, 12, '0')),
                   CONCAT('bbbbbbbb-0000-0000-0000-', LPAD(s.seq, 12, '0')),
                   IF(s.seq MOD 50 = 0, 'COMMUNE_OFFICER', 'LEARNER'), u.code, '2025-07-01',
                   IF(s.seq MOD 10 = 0, '2026-01-01', NULL), 0
              FROM seq_1_to_100000 s
              JOIN (SELECT code, ROW_NUMBER() OVER (ORDER BY code) - 1 AS n FROM organization_unit
                     WHERE kind IN ('COMMUNE', 'WARD') AND valid_to IS NULL) u ON u.n = s.seq MOD 129""";

    @Autowired
    ReadingPeople reading;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_page_of_people_stays_quick_among_a_hundred_thousand() {
        System.out.println("inserting " + PEOPLE + " people with a post each");
        transaction.executeWithoutResult(status -> {
            jdbc.update(OFFICIALS);
            jdbc.update(POSTS);
        });
        jdbc.queryForList("ANALYZE TABLE organization_official, organization_post");
        Actor province = PeopleIT.holding(Role.SYS_ADMIN, Units.PROVINCE);
        Actor chair = PeopleIT.holding(Role.COMMUNE_CHAIR, new UnitCode("14329"));

        double worst = 0;
        worst = Math.max(worst, page("province_first", province, "", Optional.empty(), Optional.of(true)));
        worst = Math.max(worst, page("province_any", province, "", Optional.empty(), Optional.empty()));
        worst = Math.max(worst, page("province_search", province, "thu pham", Optional.empty(), Optional.of(true)));
        worst = Math.max(worst, page("province_rare", province, "zzzz nguyen", Optional.empty(), Optional.of(true)));
        worst = Math.max(
                worst, page("province_role", province, "", Optional.of(Role.COMMUNE_OFFICER), Optional.of(true)));
        worst = Math.max(worst, page("province_left", province, "", Optional.empty(), Optional.of(false)));
        worst = Math.max(worst, page("chair_first", chair, "", Optional.empty(), Optional.of(true)));
        worst = Math.max(worst, page("chair_search", chair, "pham thu", Optional.empty(), Optional.of(true)));

        System.out.printf(Locale.ROOT, "people.worst_ms %.1f%n", worst);
        assertThat(worst).isLessThan(1_000);
    }

    /** Median of a first page and the one behind it. */
    private double page(String what, Actor actor, String search, Optional<Role> role, Optional<Boolean> inPost) {
        PeopleFilter filter = new PeopleFilter(search, Optional.empty(), role, inPost);
        double[] spent = new double[ROUNDS];
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var first = reading.page(filter, Optional.empty(), actor);
            rows = first.items().size();
            first.next().ifPresent(next -> reading.page(filter, Optional.of(next), actor));
            spent[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(Locale.ROOT, "people.%s_ms %.1f (%d rows)%n", what, spent[ROUNDS / 2], rows);
        return spent[ROUNDS / 2];
    }
}
