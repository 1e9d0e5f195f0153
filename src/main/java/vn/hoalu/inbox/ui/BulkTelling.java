package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.BulkResult;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** Runs an act on several tasks, says what became of it, and offers to take it back. */
class BulkTelling {
    /** Shows the rows as they are now. */
    interface Acted {
        /** @param failures what was not done, and why */
        void but(Map<TaskId, String> failures);
    }

    private final InboxDesk desk;
    private final RowWords words;
    private final Supplier<List<InboxRow>> rows;
    private final Acted acted;

    /** @param rows that are shown */
    BulkTelling(InboxDesk desk, RowWords words, Supplier<List<InboxRow>> rows, Acted acted) {
        this.desk = desk;
        this.words = words;
        this.rows = rows;
        this.acted = acted;
    }

    /** @param name of the act in the messages: {@code inbox.bulk.claim}, {@code inbox.bulk.done.claim} */
    void run(String name, List<BulkStep> steps) {
        begin(name, steps, (results, failures) -> done(name, results, failures));
    }

    private void begin(String name, List<BulkStep> steps, BulkRun.Done done) {
        new BulkRun(desk, words, name, steps, done).begin(UI.getCurrentOrThrow());
    }

    private void done(String name, List<BulkResult> results, Map<TaskId, String> failures) {
        String said = tell("inbox.bulk.done." + name, "", results, failures);
        List<BulkStep> undo = BulkRun.undoing(results);
        if (undo.isEmpty()) {
            Notices.done(said);
        } else {
            UndoNotice.show(said, words, () -> begin("undo", undo, (undone, failed) -> undone(name, undone, failed)));
        }
    }

    /** Offered once: taking back what was taken back is doing it, and the bar does that. */
    private void undone(String name, List<BulkResult> results, Map<TaskId, String> failures) {
        Notices.done(tell("inbox.bulk.done.undo", words.say("inbox.bulk." + name), results, failures));
    }

    private String tell(String key, String act, List<BulkResult> results, Map<TaskId, String> failures) {
        List<InboxRow> before = rows.get();
        acted.but(failures);
        int count = results.size() - failures.size();
        String said = words.say(key, Map.of("count", count, "failed", failures.size(), "act", act));
        if (!failures.isEmpty()) {
            List<InboxRow> known = Stream.concat(before.stream(), rows.get().stream())
                    .distinct()
                    .toList();
            new BulkOutcome(words, said, failures, known).open();
        }
        return said;
    }
}
