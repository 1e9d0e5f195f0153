package vn.hoalu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;

/** Search over a filled province: how many rows each search reads, and how long it takes. */
@Tag("bench-cases")
@HoaLuTest
class CaseSearchBench {

    private static final int CASES = Integer.getInteger("cases", 1_000_000);
    private static final OfficialId PROVINCE = ActingAs.idOf("dieuphoi.tinh");
    private static final OfficialId OFFICER = ActingAs.idOf("canbo.hoalu");
    private static final ProcessKey PROCESS = new ProcessKey("BenchProcess");

    @Autowired
    SearchingCases searching;

    @Autowired
    @Qualifier("ownerDataSource")
    javax.sql.DataSource owner;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void searches_read_few_rows() {
        fill();
        Map<String, CaseQuery> queries = Map.of(
                "all", CaseQuery.ALL,
                "number", CaseQuery.of("BN-2026-" + CASES / 2),
                "rare", CaseQuery.of("quynh" + CASES / 2),
                "frequent", CaseQuery.of("nguyen van"),
                "open", query(Optional.of(PROCESS), Optional.of(false), Optional.empty(), Optional.empty()),
                "outcome",
                        query(Optional.empty(), Optional.empty(), Optional.of("bench.outcome.rare"), Optional.empty()),
                "unit", query(Optional.of(PROCESS), Optional.empty(), Optional.empty(), Optional.of(unit(7))));
        queries.forEach((name, query) -> {
            measure(name + ".province", PROVINCE, query);
            measure(name + ".officer", OFFICER, query);
        });
    }

    private static UnitCode unit(int number) {
        return new UnitCode("B" + number);
    }

    private static CaseQuery query(
            Optional<ProcessKey> process, Optional<Boolean> ended, Optional<String> outcome, Optional<UnitCode> unit) {
        return new CaseQuery("", unit, process, ended, outcome, Optional.empty(), Optional.empty());
    }

    private void fill() {
        System.out.println("cases: filling " + CASES);
        JdbcTemplate tables = new JdbcTemplate(owner);
        String rows = " FROM (SELECT s.seq AS n, CONCAT(LPAD(HEX(s.seq), 8, '0'), '-0000-4000-8000-00000000BE00') AS k"
                + " FROM seq_1_to_" + CASES + " s) x";
        String subject = "CONCAT('Nguyễn Văn Quỵnh', n)";
        tables.update("INSERT INTO casefile_case (case_key, number, process_key, unit_code, subject, search_text,"
                + " opened_at, closed_at, outcome_key, version) SELECT LOWER(k), CONCAT('BN-2026-', n), 'BenchProcess',"
                + " IF(n % 129 = 0, '14329', CONCAT('B', n % 129)), " + subject + ", '',"
                + " '2020-01-01' + INTERVAL n MINUTE, IF(n % 10 = 0, NULL, '2026-01-01'), IF(n % 10 = 0, NULL,"
                + " IF(n % 100003 = 1, 'bench.outcome.rare', 'certification.outcome.issued')), 0" + rows);
        tables.update(
                "INSERT INTO inbox_case (case_key, case_number, subject, search_text, search_words, unit_code, ended)"
                        + " SELECT LOWER(k), CONCAT('BN-2026-', n), " + subject
                        + ", CONCAT(' nguyen van quynh', n, ' bn 2026 ', n),"
                        + " CONCAT('quynh', n, ' bn ', n), IF(n % 129 = 0, '14329', CONCAT('B', n % 129)), n % 10 > 0"
                        + rows);
        tables.update("INSERT INTO casefile_group (case_key, candidate_group, opened_at) SELECT LOWER(k),"
                + " CONCAT('COMMUNE_OFFICER@', IF(n % 129 = 0, '14329', CONCAT('B', n % 129))),"
                + " '2020-01-01' + INTERVAL n MINUTE" + rows);
        tables.execute("ANALYZE TABLE casefile_case, inbox_case, inbox_case_word, casefile_group");
    }

    private void measure(String name, OfficialId who, CaseQuery query) {
        List<Long> times = new ArrayList<>();
        int found = 0;
        for (int turn = 0; turn < 5; turn++) {
            long begun = System.nanoTime();
            found = ActingAs.official(
                    who, () -> searching.page(query, Optional.empty()).items().size());
            times.add((System.nanoTime() - begun) / 1000);
        }
        long before = read();
        ActingAs.official(who, () -> searching.page(query, Optional.empty()));
        System.out.printf("cases.%s.found %d%n", name, found);
        System.out.printf("cases.%s.rows_read %d%n", name, read() - before);
        System.out.printf(
                "cases.%s.us %d%n", name, times.stream().min(Long::compare).orElseThrow());
    }

    /** Of the whole server: nothing else runs. */
    private long read() {
        return jdbc.queryForList("SHOW GLOBAL STATUS LIKE 'Handler_read%'").stream()
                .mapToLong(row -> Long.parseLong(String.valueOf(
                        row.get("VARIABLE_VALUE") == null ? row.get("Value") : row.get("VARIABLE_VALUE"))))
                .sum();
    }
}
