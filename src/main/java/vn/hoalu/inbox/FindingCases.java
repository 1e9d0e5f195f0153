package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

@Service
@Transactional(readOnly = true)
class FindingCases implements CasesByWords {
    // Without the index's next column the database looks at each unit once, not at each word.
    private static final String UNITS =
            "SELECT DISTINCT unit_code FROM inbox_case_word FORCE INDEX (inbox_case_word_found)";

    private final JdbcClient jdbc;

    FindingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found in(Set<UnitCode> units, String search, int most) {
        return find(units, InboxQuery.words(search), most);
    }

    @Override
    public Found everywhere(String search, int most) {
        List<String> codes = jdbc.sql(UNITS).query(String.class).list();
        return find(codes.stream().map(UnitCode::new).toList(), InboxQuery.words(search), most);
    }

    private Found find(Collection<UnitCode> units, List<String> words, int most) {
        List<String> patterns = words.stream().map(WordStatement::pattern).toList();
        if (units.isEmpty()) {
            return new Found(Optional.of(List.of()), patterns);
        }
        Parameters parameters = new Parameters();
        return new Found(
                new WordStatement(words, units, true, most)
                        .sql(parameters)
                        .map(sql -> found(sql, parameters))
                        .filter(cases -> cases.size() <= most),
                patterns);
    }

    private List<CaseKey> found(String sql, Parameters parameters) {
        return parameters
                .ask(jdbc, sql)
                .query((row, number) -> CaseKey.of(row.getString(1)))
                .list();
    }
}
