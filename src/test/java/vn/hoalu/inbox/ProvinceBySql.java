package vn.hoalu.inbox;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.SearchText;

/**
 * A province's open tasks in numbers that the engine would take too long to make: 129 communes with six roles each,
 * three groups of the province that hold one task of twelve, four processes, names as common as they are. What a task
 * is like follows from its number alone.
 */
final class ProvinceBySql {
    private static final int CHUNK = 50_000;

    private static final String ROWS = """
            INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group, unit_code,
                   campaign, started_by, previous_by, assignee, case_number, subject, search_text,
                   created_at, due_at, state, version)
            SELECT %5$s AS task_id, %6$s AS case_key, process, :definition, element, candidate_group, unit,
                   IF(p >= 2, CONCAT('CDS-2026-', 1 + r5 MOD 3), NULL),
                   IF(r6 MOD 2, %7$s, NULL), IF(r7 MOD 2, %8$s, NULL), IF(claimed, %9$s, NULL),
                   CONCAT('GCN-2026-', LPAD(seq, 7, '0')),
                   CONCAT_WS(' ', family, middle, given),
                   CONCAT(' ', folded, ' gcn 2026 ', LPAD(seq, 7, '0')),
                   UTC_TIMESTAMP(3) - INTERVAL r8 MOD 43200 MINUTE,
                   IF(r9 MOD 20 = 0, NULL, TIMESTAMP(UTC_DATE()) + INTERVAL 10 HOUR + INTERVAL CAST(r9 MOD 60 AS SIGNED) - 15 DAY),
                   IF(claimed, 'CLAIMED', 'OPEN'), 0
            """;

    private static final String CASES = """
            INSERT INTO inbox_case (case_key, case_number, subject, search_text, search_words, unit_code, campaign, started_by)
            SELECT %6$s, CONCAT('GCN-2026-', LPAD(seq, 7, '0')), CONCAT_WS(' ', family, middle, given),
                   CONCAT(' ', folded, ' gcn 2026 ', LPAD(seq, 7, '0')), CONCAT(given_folded, ' ', LPAD(seq, 7, '0')),
                   unit, IF(p >= 2, CONCAT('CDS-2026-', 1 + r5 MOD 3), NULL), IF(r6 MOD 2, %7$s, NULL)
            """;

    private static final String SOURCE = """
              FROM (SELECT n.*, %10$s AS family, %11$s AS middle, %12$s AS given,
                           CONCAT_WS(' ', %13$s, %14$s, %15$s) AS folded, %15$s AS given_folded,
                           ELT(p + 1, 'CertificationProcess', 'AssistanceProcess', 'TrainingProcess', 'CampaignProcess') AS process,
                           ELT(1 + r3 MOD 3, 'Task_CheckCompleteness', 'Task_Assess', 'Task_Review') AS element,
                           IF(province OR r4 MOD 10 < 7, %3$s, CONCAT(%3$s, '-V', r4 MOD 14)) AS unit,
                           r10 MOD 10 < 3 AS claimed,
                           IF(province, ELT(1 + (role >= 60) + (role >= 80), 'PROV_STEERING@37%4$s', 'PROV_COORD@37%4$s', 'CERT_SUPERVISOR@37%4$s'),
                              CONCAT(ELT(1 + (role >= 40) + (role >= 65) + (role >= 80) + (role >= 88) + (role >= 93),
                                  'COMMUNE_OFFICER', 'CERT_EXAMINER', 'CERT_SUPERVISOR', 'COMMUNE_LEAD', 'COMMUNE_CHAIR', 'PASC_OFFICER'),
                                  '@', %3$s)) AS candidate_group
                      FROM (SELECT seq, seq MOD 129 AS u, MOD(seq, 12) = 0 AS province,
                                   %16$s
                              FROM (SELECT seq, SHA2(CONCAT(seq, '%4$s'), 512) AS hash FROM seq_%1$d_to_%2$d) h) n) t
            """;

    private final String tag;

    /** @param tag makes the groups of this province its own */
    ProvinceBySql(String tag) {
        this.tag = tag;
    }

    String group(String role, int commune) {
        return role + "@" + unit(commune);
    }

    String unit(int commune) {
        return "1%04d%s".formatted(commune, tag);
    }

    String ofProvince(String role) {
        return role + "@37" + tag;
    }

    void fill(String definition, int from, int to, JdbcClient jdbc, TransactionTemplate transaction) {
        for (int first = from; first <= to; first += CHUNK) {
            int last = Math.min(to, first + CHUNK - 1);
            String cases = sql(CASES, first, last);
            String tasks = sql(ROWS, first, last);
            transaction.executeWithoutResult(status -> {
                jdbc.sql(cases).update();
                jdbc.sql(tasks).param("definition", definition).update();
            });
            System.out.printf("%d tasks%n", last);
        }
    }

    private String sql(String what, int first, int last) {
        StringBuilder random = new StringBuilder();
        for (int i = 1; i <= 13; i++) {
            random.append("%s AS r%d, ".formatted(digits(i), i));
        }
        random.append("%s MOD 4 AS p, %s MOD 100 AS role".formatted(digits(14), digits(15)));
        String unit = "CONCAT('1', LPAD(u, 4, '0'), '" + tag + "')";
        return (what + SOURCE)
                .formatted(
                        first,
                        last,
                        unit,
                        tag,
                        uuid("CONCAT('t%s', seq)".formatted(tag)),
                        uuid("CONCAT('c%s', seq)".formatted(tag)),
                        uuid("CONCAT('s%s', u, ':', r6 MOD 40)".formatted(tag)),
                        uuid("CONCAT('s%s', u, ':', r7 MOD 40)".formatted(tag)),
                        uuid("CONCAT('h', candidate_group, ':', r13 MOD 6)"),
                        family(false),
                        elt("r11", "Văn Thị Đình Đức Ngọc Minh Thanh Hữu Quang Thu Kim Xuân"),
                        elt("r12", GIVEN),
                        family(true),
                        elt("r11", "van thi dinh duc ngoc minh thanh huu quang thu kim xuan"),
                        elt("r12", SearchText.fold(GIVEN)),
                        random);
    }

    /** Eight of the hundred and twenty-eight digits that follow from the number. */
    private static String digits(int place) {
        return "CAST(CONV(SUBSTR(hash, %d, 8), 16, 10) AS UNSIGNED)".formatted(8 * place - 7);
    }

    private static final String GIVEN =
            "An Anh Ánh Bảo Bình Chi Cường Dung Dũng Duy Đạt Điệp Đông Giang Hà Hải Hạnh Hiền Hiếu Hoa Hòa Hồng Hùng"
                    + " Hương Huy Khánh Khoa Lan Linh Loan Long Mạnh My Nam Nga Nghĩa Nhung Oanh Phong Phúc Phương Quân"
                    + " Quyên Sơn Tâm Thảo Thắng Thủy Toàn Trang Trung Tú Tuấn Tùng Uyên Việt Yến";

    private static String family(boolean folded) {
        String names =
                "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô";
        return elt("r2", folded ? SearchText.fold(names) : names);
    }

    private static String elt(String random, String words) {
        String[] all = words.split(" ");
        return "ELT(1 + %s MOD %d, '%s')".formatted(random, all.length, String.join("', '", all));
    }

    /** The id of who or what is named so. */
    static String uuid(String named) {
        return String.format(
                Locale.ROOT,
                "INSERT(INSERT(INSERT(INSERT(MD5(%s), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')",
                named);
    }
}
