package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.OfficialId;

/** Officials beside their accounts, in one statement a page: the names are searched where they are kept. */
@Component
class AccountRows {

    static final int PAGE = 50;

    private static final String ROWS = """
            SELECT o.id, o.name, o.search_text, a.login, a.disabled, a.must_change, a.provider_subject, f.confirmed_at
            FROM organization_official o
            LEFT JOIN access_account a ON a.official_id = o.id
            LEFT JOIN access_second_factor f ON f.official_id = o.id
            """;

    private record Found(AccountRow row, String searchText) {}

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<AccountRow> page(String search, boolean withAccount, Optional<String> cursor) {
        SearchCursor behind = SearchCursor.read(cursor);
        List<Found> found = jdbc.sql(ROWS + """
                WHERE (a.id IS NOT NULL) = :account
                AND (o.search_text LIKE :text OR a.login LIKE :text)
                AND (o.search_text > :value OR (o.search_text = :value AND o.id > :id))
                ORDER BY o.search_text, o.id LIMIT :limit""")
                .param("account", withAccount)
                .param("text", SearchCursor.anywhere(SearchText.fold(search)))
                .param("value", behind.value())
                .param("id", behind.id())
                .param("limit", PAGE + 1)
                .query(AccountRows::found)
                .list();
        return rows(found);
    }

    Optional<AccountRow> of(OfficialId official) {
        return jdbc.sql(ROWS + "WHERE o.id = :id")
                .param("id", official.toString())
                .query(AccountRows::found)
                .optional()
                .map(Found::row);
    }

    private static Rows<AccountRow> rows(List<Found> found) {
        List<Found> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() <= PAGE
                ? Optional.empty()
                : Optional.of(new SearchCursor(
                                shown.getLast().searchText(),
                                shown.getLast().row().official().toString())
                        .write());
        return new Rows<>(shown.stream().map(Found::row).toList(), next);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        AccountRow account = new AccountRow(
                OfficialId.of(row.getString("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("login")),
                state(row),
                row.getObject("confirmed_at") != null,
                row.getString("provider_subject") != null);
        return new Found(account, row.getString("search_text"));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        if (row.getString("login") == null) {
            return AccountState.NONE;
        }
        if (row.getBoolean("disabled")) {
            return AccountState.CLOSED;
        }
        return row.getBoolean("must_change") ? AccountState.GIVEN : AccountState.OPEN;
    }
}
