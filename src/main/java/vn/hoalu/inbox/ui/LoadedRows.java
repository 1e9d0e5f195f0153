package vn.hoalu.inbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** The pages of a list that this screen has read so far. */
class LoadedRows {
    // Reading again after a click must not grow with how far a person has scrolled.
    private static final int PAGES_AGAIN = 4;

    private final Inbox inbox;
    private final CurrentActor actor;
    private final List<InboxRow> rows = new ArrayList<>();
    private InboxQuery query = InboxQuery.of(InboxList.TODO);
    private Optional<String> next = Optional.empty();
    private int pages;

    LoadedRows(Inbox inbox, CurrentActor actor) {
        this.inbox = inbox;
        this.actor = actor;
    }

    void load(InboxQuery asked) {
        query = asked;
        rows.clear();
        pages = 0;
        read(Optional.empty());
    }

    void more() {
        if (next.isPresent()) {
            read(next);
        }
    }

    void again() {
        int wanted = Math.min(pages, PAGES_AGAIN);
        load(query);
        while (pages < wanted && next.isPresent()) {
            more();
        }
    }

    private void read(Optional<String> cursor) {
        Rows<InboxRow> page = inbox.page(query, cursor, actor.get());
        rows.addAll(page.items());
        next = page.next();
        pages++;
    }

    List<InboxRow> all() {
        return List.copyOf(rows);
    }

    InboxQuery query() {
        return query;
    }

    boolean hasMore() {
        return next.isPresent();
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
