package vn.hoalu.inbox.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.Share;
import vn.hoalu.inbox.UnitLoad;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;

/** Asks to whom tasks are to go and why, moves them, and says what became of it. */
class LoadMoves {
    private final InboxDesk desk;
    private final RowWords words;
    private final LoadTasks tasks;
    private final BulkTelling telling;

    LoadMoves(InboxDesk desk, RowWords words, LoadTasks tasks, BulkTelling.Acted moved) {
        this.desk = desk;
        this.words = words;
        this.tasks = tasks;
        this.telling = new BulkTelling(desk, words, tasks::all, moved);
    }

    /** By its letter, on what is selected. */
    void act(String key, UnitLoad load) {
        if (!tasks.selected().isEmpty()) {
            switch (key) {
                case "a" -> ask(tasks.selected(), load);
                case "r" -> askBack(tasks.selected());
                case "Escape" -> tasks.selectNone();
                default -> {}
            }
        }
    }

    /** What was dragged is dropped onto somebody's line. */
    void drop(Share onto, UnitLoad load) {
        List<InboxRow> rows = tasks.dragged();
        if (rows.isEmpty()) {
            return;
        }
        switch (onto) {
            case Share.Waiting waiting -> askBack(rows);
            case Share.Held held ->
                load.people().stream()
                        .map(UnitLoad.Person::official)
                        .filter(person -> person.id().equals(held.by()))
                        .forEach(person ->
                                dialog(rows, List.of(person), load).to(person).open());
            case Share.Elsewhere elsewhere -> {}
        }
    }

    private void ask(List<InboxRow> rows, UnitLoad load) {
        List<OfficialName> people =
                desk.workload().receivers(rows.stream().map(InboxRow::id).toList(), desk.actor());
        if (people.isEmpty()) {
            Notices.failed(words.say("inbox.bulk.assign.nobody"));
        } else {
            dialog(rows, people, load).open();
        }
    }

    private AssignDialog dialog(List<InboxRow> rows, List<OfficialName> people, UnitLoad load) {
        return new AssignDialog(
                words,
                words.say("inbox.bulk.assign.question", Map.of("count", rows.size())),
                people,
                person -> said(person, load),
                (to, note) -> telling.run("assign", steps(rows, Optional.of(to), note)));
    }

    /** With what they have already, and whether they are here. */
    private String said(OfficialName person, UnitLoad load) {
        return load.people().stream()
                .filter(each -> each.official().equals(person))
                .findFirst()
                .map(each -> words.say(
                        each.away() ? "inbox.load.receiverAway" : "inbox.load.receiver",
                        Map.of("name", person.name(), "count", each.amount().open())))
                .orElse(person.name());
    }

    private void askBack(List<InboxRow> rows) {
        new ConfirmWithReason(
                        words.say("inbox.bulk.giveBack"),
                        words.say("inbox.load.giveBack.question", Map.of("count", rows.size())),
                        note -> telling.run("giveBack", steps(rows, Optional.empty(), note)))
                .open();
    }

    private List<BulkStep> steps(List<InboxRow> rows, Optional<OfficialId> to, String note) {
        return rows.stream()
                .map(row -> new BulkStep(row.id(), new BulkAct.Move(tasks.route(row, to), note)))
                .toList();
    }
}
