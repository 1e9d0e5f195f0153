package vn.hoalu.inbox.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.workflow.TaskId;

/**
 * The inbox's state as its address holds it: {@code inbox/task/7?list=mine&q=nguyen&from=…&row=20}.
 *
 * @param from cursor of the page that stands at the top; empty at the beginning of the list
 * @param row  which row behind it stands first on the screen
 */
record InboxAddress(InboxQuery query, Optional<TaskId> task, Optional<String> from, int row) {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_CURSOR = 300;
    private static final int LAST_ROW = 500;

    static InboxAddress of(InboxQuery query) {
        return new InboxAddress(query, Optional.empty(), Optional.empty(), 0);
    }

    static InboxAddress of(Location location, RouteParameters parameters) {
        Map<String, List<String>> asked = location.getQueryParameters().getParameters();
        // An id that is none cannot be anybody's task: it is looked up under a name nothing has.
        Optional<TaskId> task = parameters.get("task").map(id -> new TaskId(id.length() > LONGEST_ID ? "none" : id));
        return new InboxAddress(
                InboxQuery.read(asked),
                task,
                first(asked, "from").filter(cursor -> cursor.length() <= LONGEST_CURSOR),
                first(asked, "row").map(InboxAddress::number).orElse(0));
    }

    private static Optional<String> first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst().filter(word -> !word.isEmpty());
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Math.min(Integer.parseInt(text), LAST_ROW) : 0;
    }

    InboxAddress at(TaskId opened) {
        return new InboxAddress(query, Optional.of(opened), from, row);
    }

    InboxAddress withoutTask() {
        return new InboxAddress(query, Optional.empty(), from, row);
    }

    /** Another question begins at its top; the open task stays. */
    InboxAddress asking(InboxQuery other) {
        return new InboxAddress(other, task, Optional.empty(), 0);
    }

    InboxAddress scrolledTo(Optional<String> cursor, int first) {
        return new InboxAddress(query, task, cursor, first);
    }

    String path() {
        return task.map(id -> "inbox/task/" + id).orElse("inbox");
    }

    QueryParameters parameters() {
        Map<String, List<String>> words = new LinkedHashMap<>(query.write());
        from.ifPresent(cursor -> words.put("from", List.of(cursor)));
        if (row > 0) {
            words.put("row", List.of(String.valueOf(row)));
        }
        return new QueryParameters(words);
    }

    /** As the browser shows it. */
    String written() {
        String words = parameters().getQueryString();
        return words.isEmpty() ? path() : path() + "?" + words;
    }
}
