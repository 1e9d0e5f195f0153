package vn.hoalu.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Fills a table from a reference file, once, in every profile. The file's checksum is the migration's: a file that
 * was edited afterwards is refused, a change comes as a new migration.
 */
record LoadingReference(String version, ReferenceFile file, String insert, RowFiller filler) implements JavaMigration {

    @FunctionalInterface
    interface RowFiller {
        void fill(PreparedStatement statement, CSVRecord row) throws SQLException;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "organization " + file.name();
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
        load(context.getConnection());
    }

    private void load(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (CSVRecord row : file.rows()) {
                filler.fill(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
