package vn.hoalu.casefile;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.CasesByWords;
import vn.hoalu.workflow.CaseKey;

/** Search over all cases that the acting official may read; others are as if they were not there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SearchingCases {

    static final int PAGE = 30;

    /** Words that fewer cases have are looked up; those of more are met soon enough on the way through a list. */
    private static final int LOOKED_UP = 2000;

    /** So many of them are read at a time, until a page is full. */
    private static final int JUDGED = 100;

    private final CasesByWords words;
    private final ReadableCases readable;
    private final CaseFileRepository cases;
    private final CaseLines lines;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    SearchingCases(
            CasesByWords words,
            ReadableCases readable,
            CaseFileRepository cases,
            CaseLines lines,
            JdbcClient jdbc,
            CurrentActor currentActor) {
        this.words = words;
        this.readable = readable;
        this.cases = cases;
        this.lines = lines;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Newest first. */
    public Rows<CaseLine> page(CaseQuery query, Optional<String> cursor) {
        Actor actor = currentActor.get();
        CaseScope scope = readable.scope(actor);
        CasesByWords.Found found = scope.everywhere()
                ? words.everywhere(query.search(), LOOKED_UP)
                : words.in(scope.units(), query.search(), LOOKED_UP);
        Optional<CaseCursor> behind = cursor.map(CaseCursor::read);
        List<CaseSummary> page = found.cases()
                .filter(any -> !found.patterns().isEmpty())
                .map(keys -> among(keys, query, behind, actor))
                .orElseGet(() -> walked(found.patterns(), query, behind, scope));
        List<CaseSummary> shown = page.subList(0, Math.min(PAGE, page.size()));
        Optional<String> next =
                page.size() > PAGE ? Optional.of(CaseCursor.of(shown.getLast()).write()) : Optional.empty();
        return new Rows<>(lines.of(shown), next);
    }

    private List<CaseSummary> among(List<CaseKey> keys, CaseQuery query, Optional<CaseCursor> behind, Actor actor) {
        if (keys.isEmpty()) {
            return List.of();
        }
        CaseStatement statement = new CaseStatement(query, behind, List.of(), PAGE + 1);
        List<UUID> newestFirst = keys(statement.among(keys), statement);
        List<CaseSummary> page = new ArrayList<>();
        for (int from = 0; from < newestFirst.size() && page.size() <= PAGE; from += JUDGED) {
            List<UUID> some = newestFirst.subList(from, Math.min(from + JUDGED, newestFirst.size()));
            page.addAll(readable.among(summaries(some), actor));
        }
        return page;
    }

    private List<CaseSummary> walked(
            List<String> patterns, CaseQuery query, Optional<CaseCursor> behind, CaseScope scope) {
        CaseStatement statement = new CaseStatement(query, behind, patterns, PAGE + 1);
        return summaries(
                keys(statement.within(scope, processByProcess(query, scope) ? processes() : List.of()), statement));
    }

    private static boolean processByProcess(CaseQuery query, CaseScope scope) {
        return scope.everywhere()
                && query.unit().isEmpty()
                && query.process().isEmpty()
                && query.outcome().isEmpty();
    }

    private List<UUID> keys(String sql, CaseStatement statement) {
        return jdbc.sql(sql).params(statement.parameters()).query(String.class).list().stream()
                .map(UUID::fromString)
                .toList();
    }

    /** In the order of the keys. */
    private List<CaseSummary> summaries(List<UUID> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<UUID, CaseSummary> found = cases.findByCaseKeyIn(keys).stream()
                .map(CaseFile::summary)
                .collect(toMap(each -> each.key().value(), Function.identity()));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Keys of the processes that have cases. */
    public List<String> processes() {
        return distinct("process_key", "casefile_case_of_process");
    }

    /** Message keys of how cases ended. */
    public List<String> outcomes() {
        return distinct("outcome_key", "casefile_case_of_outcome");
    }

    /** From one to the next: there are a few, and asked for all at once the database reads its whole index. */
    private List<String> distinct(String column, String index) {
        List<String> all = new ArrayList<>();
        Optional<String> next = behind("", column, index);
        while (next.isPresent()) {
            all.add(next.get());
            next = behind(next.get(), column, index);
        }
        return all;
    }

    private Optional<String> behind(String last, String column, String index) {
        return jdbc.sql("SELECT %1$s FROM casefile_case FORCE INDEX (%2$s) WHERE %1$s > :last ORDER BY %1$s LIMIT 1"
                        .formatted(column, index))
                .param("last", last)
                .query(String.class)
                .optional();
    }
}
