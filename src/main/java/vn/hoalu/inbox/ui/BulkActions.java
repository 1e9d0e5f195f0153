package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.TaskId;

/** Asks what an act on the selected tasks still needs, and starts it. */
class BulkActions {
    private final InboxDesk desk;
    private final RowWords words;
    private final InboxView view;
    private final Supplier<List<InboxRow>> selected;

    BulkActions(InboxDesk desk, RowWords words, InboxView view, Supplier<List<InboxRow>> selected) {
        this.desk = desk;
        this.words = words;
        this.view = view;
        this.selected = selected;
    }

    void claim() {
        run("claim", new BulkAct.Claim());
    }

    void giveBack() {
        run("giveBack", new BulkAct.GiveBack());
    }

    void complete() {
        run("complete", new BulkAct.Complete());
    }

    void clear() {
        view.selectNone();
    }

    void comment() {
        if (some()) {
            new ConfirmWithReason(
                            words.say("inbox.bulk.comment"),
                            question("inbox.bulk.comment.question"),
                            text -> run("comment", new BulkAct.Comment(text)))
                    .open();
        }
    }

    void followUp() {
        if (some()) {
            new FollowUpDialog(words, day -> run("followUp", new BulkAct.FollowUp(day))).open();
        }
    }

    /** To somebody who could do all of them. */
    void assign() {
        if (some()) {
            try {
                List<OfficialName> people = colleagues();
                if (people.isEmpty()) {
                    Notices.failed(words.say("inbox.bulk.assign.nobody"));
                } else {
                    new AssignDialog(
                                    words,
                                    question("inbox.bulk.assign.question"),
                                    people,
                                    (to, note) -> run("assign", new BulkAct.Assign(to, note)))
                            .open();
                }
            } catch (BrokenRule broken) {
                Notices.failed(words.say(broken.messageKey(), broken.arguments()));
            }
        }
    }

    // One look a post would do; a selection rarely holds more than a few, and more than these need not be asked.
    private List<OfficialName> colleagues() {
        List<TaskId> ids = selected.get().stream().map(InboxRow::id).limit(5).toList();
        return ids.stream()
                .map(id -> desk.handing().colleagues(id, desk.actor()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(OfficialName::name))
                .toList();
    }

    private boolean some() {
        return !selected.get().isEmpty();
    }

    private String question(String key) {
        return words.say(key, Map.of("count", selected.get().size()));
    }

    private void run(String name, BulkAct act) {
        List<TaskId> tasks = selected.get().stream().map(InboxRow::id).toList();
        if (!tasks.isEmpty()) {
            new BulkRun(desk, words, name, BulkStep.each(tasks, act), Optional.of(view)).begin(UI.getCurrentOrThrow());
        }
    }
}
