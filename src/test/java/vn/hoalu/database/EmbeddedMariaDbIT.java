package vn.hoalu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class EmbeddedMariaDbIT {

    private static final DataSize MEMORY = DataSize.ofMegabytes(256);
    private static final Path PROGRAM = Path.of("target/test-data/mariadb-server");

    /** Not under the system's temp folder, and with a space, as on many a laptop. */
    private final Path data = Path.of("target/test-data/of its own").toAbsolutePath();

    @BeforeEach
    @AfterEach
    void clean() throws IOException {
        LeftoverServer.end(data.resolve("mariadb"));
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void data_survives_a_restart_and_only_the_owner_reads_the_password() throws Exception {
        EmbeddedMariaDb first = started();
        write(first, 7);
        first.destroy();

        EmbeddedMariaDb second = started();

        assertThat(read(second)).isEqualTo(7);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("db-password"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("init.sql")).doesNotExist();
        second.destroy();
        assertThat(server()).isEmpty();
    }

    @Test
    void account_reaches_one_schema_only() throws Exception {
        EmbeddedMariaDb db = started();

        try (Connection connection = connect(db);
                var schemas = connection.createStatement().executeQuery("show databases")) {
            StringBuilder names = new StringBuilder();
            while (schemas.next()) {
                names.append(schemas.getString(1)).append(' ');
            }
            assertThat(names.toString().strip()).isEqualTo("hoalu information_schema");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(db.url(), "root", ""))
                .isInstanceOf(SQLException.class);
        db.destroy();
    }

    @Test
    void program_reads_and_writes_rows_and_changes_no_table() throws Exception {
        EmbeddedMariaDb db = started();
        write(db, 3);

        try (Connection program = connect(db, db.program())) {
            var sql = program.createStatement();
            sql.execute("insert into kept values (4)");
            sql.execute("delete from kept where value = 4");
            for (String change : List.of(
                    "create table more (value int)",
                    "create trigger t before insert on kept for each row set @x = 1",
                    "alter table kept add column more int",
                    "truncate table kept",
                    "drop table kept",
                    "grant all on hoalu.* to current_user()")) {
                assertThatThrownBy(() -> sql.execute(change)).as(change).hasMessageContaining("denied");
            }
        }
        assertThat(read(db)).isEqualTo(3);
        db.destroy();
    }

    /** As in the directories of earlier releases, which had one account. */
    @Test
    void account_of_the_program_is_made_in_a_directory_that_lacks_it() throws Exception {
        EmbeddedMariaDb first = started();
        write(first, 6);
        first.destroy();
        Files.delete(data.resolve("db-program-password"));

        EmbeddedMariaDb second = started();

        try (Connection program = connect(second, second.program())) {
            assertThat(program.isValid(2)).isTrue();
        }
        assertThat(read(second)).isEqualTo(6);
        second.destroy();
    }

    @Test
    void killed_server_comes_back_on_the_same_port_with_its_data() throws Exception {
        EmbeddedMariaDb db = started();
        write(db, 9);
        String address = db.url();

        server().orElseThrow().destroyForcibly();

        Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> read(db) == 9);
        assertThat(db.url()).isEqualTo(address);
        db.destroy();
    }

    @Test
    void server_left_behind_by_a_killed_program_is_ended_first() throws Exception {
        leaveOneBehind();
        ProcessHandle left = server().orElseThrow();

        EmbeddedMariaDb next = started();

        assertThat(left.isAlive()).isFalse();
        assertThat(read(next)).isEqualTo(5);
        next.destroy();
    }

    @Test
    void second_start_on_the_same_data_says_so() {
        EmbeddedMariaDb first = started();

        assertThatThrownBy(this::started)
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessage("Hoa Lư is already running on the data directory " + data);
        first.destroy();
    }

    @Test
    void first_start_that_did_not_end_well_leaves_nothing_behind() throws Exception {
        EmbeddedMariaDb unfinished = new EmbeddedMariaDb(data, PROGRAM, MEMORY);
        write(unfinished, 1);
        unfinished.destroy();

        EmbeddedMariaDb next = started();

        assertThatThrownBy(() -> read(next)).hasMessageContaining("doesn't exist");
        next.destroy();
    }

    private EmbeddedMariaDb started() {
        EmbeddedMariaDb db = new EmbeddedMariaDb(data, PROGRAM, MEMORY);
        db.afterSingletonsInstantiated();
        return db;
    }

    /** What a program that is killed leaves: a running server, and a lock that the system has taken back. */
    private void leaveOneBehind() throws Exception {
        MariaDbProgram program =
                PackedServer.unpackedTo(PROGRAM.toAbsolutePath()).orElseThrow();
        try (DataDirectory directory = DataDirectory.claim(data)) {
            NewServer.make(program, directory);
            ServerAccounts accounts = ServerAccounts.keptIn(data);
            DatabaseLogin owner = accounts.owner();
            ServerProcess.start(program, directory, accounts, MEMORY, 24_807);
            try (Connection connection =
                    DriverManager.getConnection(ServerAccounts.url(24_807), owner.user(), owner.password())) {
                write(connection, 5);
            }
            directory.complete();
        }
    }

    private Optional<ProcessHandle> server() {
        String mark = ServerOptions.dataDir(data.resolve("mariadb"));
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(mark))
                        .isPresent())
                .findFirst();
    }

    private static Connection connect(EmbeddedMariaDb db) throws SQLException {
        return connect(db, db.owner());
    }

    private static Connection connect(EmbeddedMariaDb db, DatabaseLogin account) throws SQLException {
        return DriverManager.getConnection(db.url(), account.user(), account.password());
    }

    private static void write(EmbeddedMariaDb db, int value) throws SQLException {
        try (Connection connection = connect(db)) {
            write(connection, value);
        }
    }

    private static void write(Connection connection, int value) throws SQLException {
        connection.createStatement().execute("create table kept (value int) engine=InnoDB");
        connection.createStatement().execute("insert into kept values (" + value + ")");
    }

    private static int read(EmbeddedMariaDb db) throws SQLException {
        try (Connection connection = connect(db);
                var rows = connection.createStatement().executeQuery("select value from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
