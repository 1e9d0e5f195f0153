package vn.hoalu.inbox.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.Presence;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** The pages of a list that this screen has read so far, and what else is said at their rows. */
class LoadedRows {
    // Reading again after a click must not grow with how far a person has scrolled.
    private static final int PAGES_AGAIN = 4;

    /** Where a page begins: its cursor, empty for the first of all, and the place of its first row. */
    record Page(Optional<String> cursor, int start) {}

    private final InboxDesk desk;
    private final List<InboxRow> rows = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<TaskId, LocalDate> followUps = new HashMap<>();
    private final Map<TaskId, List<Presence.Present>> present = new HashMap<>();
    private final Set<CaseKey> mentioned = new HashSet<>();
    private InboxQuery query = InboxQuery.of(InboxList.TODO);
    private Optional<String> next = Optional.empty();

    LoadedRows(InboxDesk desk) {
        this.desk = desk;
    }

    void load(InboxQuery asked, Optional<String> from) {
        query = asked;
        rows.clear();
        pages.clear();
        followUps.clear();
        present.clear();
        mentioned.clear();
        read(from);
    }

    void more() {
        if (next.isPresent()) {
            read(next);
        }
    }

    /** Reads the same pages; of many only those from the one that stands at the top of the screen. */
    void again(Optional<String> from) {
        int wanted = pages.size();
        boolean few = wanted <= PAGES_AGAIN
                && pages.stream().anyMatch(page -> page.cursor().equals(from));
        load(query, few ? pages.getFirst().cursor() : from);
        while (few && pages.size() < wanted && next.isPresent()) {
            more();
        }
    }

    /** Where the page with this cursor begins. */
    int startOf(Optional<String> from) {
        return pages.stream()
                .filter(page -> page.cursor().equals(from))
                .findFirst()
                .map(Page::start)
                .orElse(0);
    }

    private void read(Optional<String> cursor) {
        Actor actor = desk.actor();
        Rows<InboxRow> page = desk.inbox().page(query, cursor, actor);
        pages.add(new Page(cursor, rows.size()));
        rows.addAll(page.items());
        next = page.next();
        mark(page.items().stream().map(InboxRow::id).toList(), actor);
        mentioned.addAll(desk.mentions()
                .unseen(page.items().stream().map(InboxRow::caseKey).toList(), actor));
    }

    private void mark(List<TaskId> ids, Actor actor) {
        followUps.putAll(desk.followUps().of(ids, actor));
        present.putAll(desk.presence().at(ids, actor));
    }

    /** Reads these rows and their marks again where they stand. */
    List<InboxRow> again(Set<TaskId> ids) {
        Actor actor = desk.actor();
        List<InboxRow> now = desk.inbox().rows(ids, actor);
        now.forEach(row -> rows.replaceAll(each -> each.id().equals(row.id()) ? row : each));
        present.keySet().removeAll(ids);
        present.putAll(desk.presence().at(ids, actor));
        return now;
    }

    Set<TaskId> ids() {
        return rows.stream().map(InboxRow::id).collect(Collectors.toSet());
    }

    List<InboxRow> all() {
        return List.copyOf(rows);
    }

    InboxQuery query() {
        return query;
    }

    /** Whether new tasks belong to this list as far as can be told without asking. */
    boolean announces() {
        return (query.list() == InboxList.TODO || query.list() == InboxList.COVERED)
                && query.search().isBlank();
    }

    boolean hasMore() {
        return next.isPresent();
    }

    /** Whether rows stand before the first one here. */
    boolean hasEarlier() {
        return !pages.isEmpty() && pages.getFirst().cursor().isPresent();
    }

    Optional<LocalDate> followUp(TaskId id) {
        return Optional.ofNullable(followUps.get(id));
    }

    /** Whether a note of its case names the reader, who has not seen it. */
    boolean mentioned(InboxRow row) {
        return mentioned.contains(row.caseKey());
    }

    List<Presence.Present> present(TaskId id) {
        return present.getOrDefault(id, List.of());
    }

    /** The page in which this row stands. */
    Page pageOf(int index) {
        return pages.reversed().stream()
                .filter(page -> page.start() <= index)
                .findFirst()
                .orElseGet(() -> new Page(Optional.empty(), 0));
    }

    int positionOf(TaskId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    /** The task to go on with: the first workable one from there on, else the first of all. */
    Optional<InboxRow> workableFrom(int position) {
        return rows.stream()
                .skip(position)
                .filter(InboxRow::workable)
                .findFirst()
                .or(() -> rows.stream().filter(InboxRow::workable).findFirst());
    }
}
