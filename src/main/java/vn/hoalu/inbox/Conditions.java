package vn.hoalu.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions of a query, in words of the statement. */
record Conditions(InboxQuery query, Parameters parameters, Instant now) {

    /** Of the rows themselves, whatever index leads to them. */
    String filtered() {
        InboxFilter filter = query.filter();
        return equal("process_key", filter.process())
                + equal("element", filter.step().map(InboxStep::element))
                + equal("campaign", filter.campaign())
                + placed()
                + equal(query.list() == InboxList.DONE ? "done_by" : "assignee", filter.person());
    }

    /** By what every index of a group carries. */
    String placed() {
        return equal("unit_code", query.filter().unit())
                + equal("state", query.filter().state());
    }

    private String equal(String column, Optional<?> value) {
        return value.map(wanted -> " AND " + column + " = " + parameters.of(wanted.toString()))
                .orElse("");
    }

    String due() {
        if (query.list() == InboxList.DONE) {
            return "";
        }
        DueRange range = DueRange.of(query.filter().due(), now);
        return range.from()
                        .map(from -> " AND due_sort >= " + parameters.of(from))
                        .orElse("")
                + range.until()
                        .map(until -> " AND due_sort < " + parameters.of(until))
                        .orElse("");
    }

    String worded() {
        return query.words().stream()
                .map(word -> " AND search_text LIKE " + parameters.of("% " + word + "%"))
                .collect(Collectors.joining());
    }

    String among(List<?> values) {
        return values.stream().map(parameters::of).collect(Collectors.joining(", "));
    }

    String all() {
        return filtered() + due() + worded();
    }
}
