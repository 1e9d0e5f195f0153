package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.workflow.TaskId;

/** Where in the inbox its reader stands, remembered for the next sign-in, and how they come elsewhere. */
class Whereabouts {
    private final InboxDesk desk;
    private InboxAddress address = InboxAddress.of(InboxQuery.of(InboxList.TODO));

    Whereabouts(InboxDesk desk) {
        this.desk = desk;
    }

    InboxAddress address() {
        return address;
    }

    InboxQuery query() {
        return address.query();
    }

    Optional<String> from() {
        return address.from();
    }

    void arrive(InboxAddress asked) {
        address = asked;
        desk.preferences().place(asked.written(), desk.actor());
    }

    /** Nothing is read for that: the address alone follows. */
    void scrolledTo(Optional<String> cursor, int row) {
        InboxAddress there = address.scrolledTo(cursor, row);
        if (!there.equals(address)) {
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, there.written());
            arrive(there);
        }
    }

    void ask(InboxQuery query) {
        go(address.asking(query));
    }

    void open(TaskId task) {
        go(address.at(task));
    }

    void back() {
        go(address.withoutTask());
    }

    private static void go(InboxAddress to) {
        UI.getCurrentOrThrow().navigate(to.path(), to.parameters());
    }
}
