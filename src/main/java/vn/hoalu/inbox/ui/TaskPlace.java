package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.FormRejected;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.workflow.TaskId;

/** Where the open task stands, and what its buttons do. */
class TaskPlace extends Div implements TaskPanel.Wishes {
    private final TaskPlaces places;
    private final Inbox inbox;
    private final CurrentActor actor;
    private final RowWords words;
    private final InboxView view;
    private @Nullable TaskPanel open;
    private Optional<Runnable> leaving = Optional.empty();

    TaskPlace(TaskPlaces places, RowWords words, InboxView view) {
        this.places = places;
        this.inbox = places.inbox();
        this.actor = places.actor();
        this.words = words;
        this.view = view;
        addClassName("inbox-task");
    }

    void show(Optional<TaskId> asked) {
        if (open != null && asked.filter(open.id()::equals).isPresent()) {
            return;
        }
        leave();
        removeAll();
        asked.ifPresent(this::open);
    }

    private void open(TaskId id) {
        Optional<OpenTask> task = inbox.open(id, actor.get());
        if (task.isEmpty()) {
            add(nothingThere());
            return;
        }
        TaskPanel panel = new TaskPanel(task.get(), places, words, this);
        open = panel;
        panel.offer(view.movesOf(task.get().row()));
        add(panel);
        panel.focusHead();
        Actor here = actor.get();
        places.presence().reading(id, here);
        // Nobody may be signed in any more when the page goes.
        leaving = Optional.of(() -> places.presence().left(id, here));
    }

    private void leave() {
        open = null;
        leaving.ifPresent(Runnable::run);
        leaving = Optional.empty();
    }

    /** Who leaves the page leaves the task; a session that ends by itself is forgotten by itself. */
    @Override
    protected void onDetach(DetachEvent detached) {
        if (!detached.getUI().isClosing()) {
            leave();
        }
    }

    private Div nothingThere() {
        Div nothing = new Div(
                new H2(words.say("inbox.task.notFound.title")), new Paragraph(words.say("inbox.task.notFound.next")));
        nothing.addClassNames("panel", "task");
        nothing.getElement().setAttribute("role", "alert");
        return nothing;
    }

    @Override
    public void claim(TaskPanel panel) {
        attempt(panel, () -> inbox.claim(CommandId.fresh(), panel.id(), actor.get()), "inbox.done.claimed");
    }

    @Override
    public void giveBack(TaskPanel panel) {
        attempt(panel, () -> inbox.giveBack(CommandId.fresh(), panel.id(), actor.get()), "inbox.done.givenBack");
    }

    @Override
    public void complete(TaskPanel panel, Map<String, Object> entered) {
        try {
            inbox.complete(panel.completion(), panel.id(), entered, actor.get());
            panel.accepted();
            Notices.done(words.say("inbox.done.completed"));
            view.finished(panel.id());
        } catch (BrokenRule broken) {
            refused(panel, broken);
        }
    }

    @Override
    public void typed(TaskPanel panel) {
        places.presence().typing(panel.id(), actor.get());
    }

    @Override
    public void back() {
        view.back();
    }

    private void attempt(TaskPanel panel, Runnable command, String done) {
        try {
            command.run();
            Notices.done(words.say(done));
            refresh(panel);
        } catch (BrokenRule broken) {
            refused(panel, broken);
        }
    }

    private void refused(TaskPanel panel, BrokenRule broken) {
        // Nothing has changed elsewhere where only the form is wrong, and the form says what.
        if (!(broken instanceof FormRejected)) {
            refresh(panel);
        }
        panel.explain(broken);
    }

    /** Shows what has become of the open task elsewhere on the screen. */
    void again() {
        if (open != null) {
            update(open);
        }
    }

    private void update(TaskPanel panel) {
        inbox.open(panel.id(), actor.get()).ifPresent(now -> {
            panel.update(now);
            view.movesOf(now.row());
        });
    }

    private void refresh(TaskPanel panel) {
        view.refresh();
        update(panel);
    }
}
