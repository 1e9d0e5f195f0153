package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.organization.OfficialName;

/** What takes the open task from a colleague or gives it to one; never one careless click: both ask why. */
class TaskMoves extends Div {
    private final InboxDesk desk;
    private final RowWords words;
    private final Runnable moved;

    TaskMoves(InboxDesk desk, RowWords words, Runnable moved) {
        this.desk = desk;
        this.words = words;
        this.moved = moved;
        addClassName("task-moves");
    }

    TaskMoves of(InboxRow row) {
        removeAll();
        if (row.state().active() && desk.handing().mayHandOver(row.id(), desk.actor())) {
            if (row.held() == InboxRow.Held.BY_COLLEAGUE) {
                add(button("inbox.task.takeFrom", "c", () -> askToTake(row)));
            }
            add(button("inbox.bulk.assign", "a", () -> askToGive(row)));
        }
        return this;
    }

    private Button button(String label, String key, Runnable action) {
        Button button = new Button(words.say(label), click -> action.run());
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private void askToTake(InboxRow row) {
        CommandId command = CommandId.fresh();
        String question = words.say("inbox.task.takeFrom.question", Map.of("name", words.person(row)));
        new ConfirmWithReason(
                        words.say("inbox.task.takeFrom"),
                        question,
                        note -> attempt(
                                () -> desk.handing().takeOver(command, row.id(), note, desk.actor()),
                                "inbox.done.claimed"))
                .open();
    }

    private void askToGive(InboxRow row) {
        CommandId command = CommandId.fresh();
        List<OfficialName> people = desk.handing().colleagues(row.id(), desk.actor());
        if (people.isEmpty()) {
            Notices.failed(words.say("inbox.bulk.assign.nobody"));
            return;
        }
        String question = words.say("inbox.bulk.assign.question", Map.of("count", 1));
        new AssignDialog(
                        words,
                        question,
                        people,
                        (to, note) -> attempt(
                                () -> desk.handing().assign(command, row.id(), to, note, desk.actor()),
                                "inbox.done.assigned"))
                .open();
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            Notices.done(words.say(done));
        } catch (BrokenRule broken) {
            Notices.failed(words.say(broken.messageKey(), broken.arguments()));
        }
        moved.run();
    }
}
