package vn.hoalu.inbox.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.TaskId;

/** Asks what an act on the selected tasks still needs, starts it, and says what became of it. */
class BulkActions {
    private final InboxDesk desk;
    private final RowWords words;
    private final ListPart list;
    private final BulkTelling telling;

    BulkActions(InboxDesk desk, RowWords words, LoadedRows rows, ListPart list, InboxView view) {
        this.desk = desk;
        this.words = words;
        this.list = list;
        this.telling = new BulkTelling(desk, words, rows::all, view::acted);
    }

    /** By its letter. */
    void act(String key) {
        switch (key) {
            case "c" -> claim();
            case "r" -> giveBack();
            case "e" -> complete();
            case "a" -> assign();
            case "d" -> followUp();
            case "m" -> comment();
            default -> {}
        }
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
        list.selectNone();
    }

    void all() {
        list.selectAll();
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
            new FollowUpDialog(
                            words, day -> run(day.isPresent() ? "followUp" : "noFollowUp", new BulkAct.FollowUp(day)))
                    .open();
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
        List<TaskId> ids = list.selected().stream().map(InboxRow::id).limit(5).toList();
        return ids.stream()
                .map(id -> desk.handing().colleagues(id, desk.actor()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(OfficialName::name))
                .toList();
    }

    private boolean some() {
        return !list.selected().isEmpty();
    }

    private String question(String key) {
        return words.say(key, Map.of("count", list.selected().size()));
    }

    private void run(String name, BulkAct act) {
        List<TaskId> tasks = list.selected().stream().map(InboxRow::id).toList();
        if (!tasks.isEmpty()) {
            telling.run(name, BulkStep.each(tasks, act));
        }
    }
}
