package vn.hoalu.inbox.ui;

import java.util.Locale;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.Deadline;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.organization.UnitName;

/** What a row says, in words: never by a colour alone. */
record RowWords(Messages messages, Locale locale) {
    String say(String key) {
        return messages.text(locale, key);
    }

    String say(String key, Map<String, ?> arguments) {
        return messages.text(locale, key, arguments);
    }

    String title(InboxRow row) {
        return row.title().in(locale);
    }

    String unit(InboxRow row) {
        return row.unit().map(UnitName::name).orElse("");
    }

    String state(InboxRow row) {
        boolean absentHolds =
                row.held() == InboxRow.Held.TO_TAKE_OVER && row.onBehalfOf().equals(row.person());
        if (absentHolds) {
            return say("inbox.state.takeOver", Map.of("name", person(row)));
        }
        return row.onBehalfOf()
                .map(absent -> say("inbox.state.onBehalf", Map.of("state", plainState(row), "name", absent)))
                .orElseGet(() -> plainState(row));
    }

    private String plainState(InboxRow row) {
        return switch (row.state()) {
            case DONE -> say("inbox.state.done");
            case CANCELLED -> say("inbox.state.cancelled");
            case OPEN -> say("inbox.state.open");
            case CLAIMED ->
                row.held() == InboxRow.Held.BY_ME
                        ? say("inbox.state.mine")
                        : say("inbox.state.colleague", Map.of("name", person(row)));
        };
    }

    /** Who holds it or has done it; an official who has left may have no name any more. */
    String person(InboxRow row) {
        return row.person().orElseGet(() -> say("inbox.person.unknown"));
    }

    /** When it is due; of an ended task when it ended. */
    String due(InboxRow row) {
        return row.doneAt()
                .map(at -> say("inbox.due.doneOn", Map.of("date", Dates.day(at))))
                .orElseGet(() -> row.deadline().map(this::left).orElseGet(() -> say("inbox.due.none")));
    }

    private String left(Deadline deadline) {
        if (deadline.workingDays() == 0) {
            return say(deadline.overdue() ? "inbox.due.lateToday" : "inbox.due.today");
        }
        return say(deadline.overdue() ? "inbox.due.late" : "inbox.due.left", Map.of("days", deadline.workingDays()));
    }

    /** Class of the deadline's look, besides its words. */
    String urgency(InboxRow row) {
        if (!row.state().active() || row.deadline().isEmpty()) {
            return "calm";
        }
        Deadline deadline = row.deadline().get();
        return deadline.overdue() ? "late" : deadline.workingDays() <= 1 ? "soon" : "calm";
    }
}
