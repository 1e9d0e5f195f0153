package vn.hoalu.inbox.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.workflow.TaskId;

/** The inbox's state as its address holds it: {@code inbox/task/7?list=mine&q=nguyen}. */
record InboxAddress(InboxQuery query, Optional<TaskId> task) {
    private static final int LONGEST_ID = 64;

    static InboxAddress of(Location location, RouteParameters parameters) {
        QueryParameters asked = location.getQueryParameters();
        InboxList list =
                asked.getSingleParameter("list").flatMap(InboxAddress::list).orElse(InboxList.TODO);
        String search = asked.getSingleParameter("q").orElse("");
        // An id that is none cannot be anybody's task: it is looked up under a name nothing has.
        Optional<TaskId> task = parameters.get("task").map(id -> new TaskId(id.length() > LONGEST_ID ? "none" : id));
        return new InboxAddress(new InboxQuery(list, search), task);
    }

    private static Optional<InboxList> list(String word) {
        for (InboxList list : InboxList.values()) {
            if (word(list).equals(word)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private static String word(InboxList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    InboxAddress at(TaskId opened) {
        return new InboxAddress(query, Optional.of(opened));
    }

    InboxAddress withoutTask() {
        return new InboxAddress(query, Optional.empty());
    }

    InboxAddress searching(String words) {
        return new InboxAddress(new InboxQuery(query.list(), words), task);
    }

    InboxAddress in(InboxList list) {
        return new InboxAddress(new InboxQuery(list, query.search()), Optional.empty());
    }

    String path() {
        return task.map(id -> "inbox/task/" + id).orElse("inbox");
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.list() != InboxList.TODO) {
            parameters.put("list", word(query.list()));
        }
        if (!query.search().isBlank()) {
            parameters.put("q", query.search());
        }
        return QueryParameters.simple(parameters);
    }
}
