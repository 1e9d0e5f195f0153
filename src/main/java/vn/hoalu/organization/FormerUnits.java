package vn.hoalu.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.SearchText;

/**
 * Makes units of the communes and provinces that ended with 2025-06-30, read out of the sentences of the units that
 * came after them. Their state numbers are not in our data and stay empty; their codes are ours: {@code CU-0001}.
 */
record FormerUnits(ReferenceFile file) implements JavaMigration {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final String UNIT = """
            INSERT INTO organization_unit (code, kind, name, parent_code, valid_from, valid_to, former_districts,
                former_province, predecessors, search_text)
            VALUES (?, ?, ?, ?, NULL, ?, ?, ?, '', ?)""";
    private static final String SUCCESSION = """
            INSERT INTO organization_succession (predecessor, successor, valid_from, share) VALUES (?, ?, ?, ?)""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("131");
    }

    @Override
    public String getDescription() {
        return "organization former units of " + file.name();
    }

    @Override
    public Integer getChecksum() {
        return file.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement unit = connection.prepareStatement(UNIT);
                PreparedStatement succession = connection.prepareStatement(SUCCESSION)) {
            Register register = new Register(unit, succession);
            for (CSVRecord row : file.rows()) {
                register.read(row);
            }
        }
    }

    /** Remembers the divided units, which several sentences name: what is named as a whole is another one each time. */
    private static final class Register {
        private final PreparedStatement unit;
        private final PreparedStatement succession;
        private final Map<String, String> divided = new HashMap<>();
        private final Map<String, String> provinces = new HashMap<>();
        private int count;

        Register(PreparedStatement unit, PreparedStatement succession) {
            this.unit = unit;
            this.succession = succession;
        }

        void read(CSVRecord row) throws SQLException {
            String province = Objects.requireNonNullElse(row.get("former_province"), "");
            for (FormerName former : FormerName.in(Objects.requireNonNullElse(row.get("predecessors"), ""))) {
                String code = codeOf(former, province);
                if (former.kind() == UnitKind.PROVINCE) {
                    provinces.put(former.name(), code);
                }
                fill(
                        succession,
                        code,
                        row.get("code"),
                        LAST_DAY.plusDays(1),
                        former.share().name());
            }
        }

        private String codeOf(FormerName former, String province) throws SQLException {
            String key = former.kind() + former.name() + province;
            String known = former.share() == Share.WHOLE ? null : divided.get(key);
            if (known != null) {
                return known;
            }
            String code = add(former, province);
            if (former.share() != Share.WHOLE) {
                divided.put(key, code);
            }
            return code;
        }

        private String add(FormerName former, String province) throws SQLException {
            String code = "CU-%04d".formatted(++count);
            String searched = SearchText.fold(former.name() + " " + former.district());
            fill(
                    unit,
                    code,
                    former.kind().name(),
                    former.name(),
                    provinces.get(province),
                    LAST_DAY,
                    former.district(),
                    province,
                    searched);
            return code;
        }

        private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
