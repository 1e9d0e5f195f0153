package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Dates;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.workflow.TaskId;

/** One task: what it is about, its form and what can be done with it. What was typed stays until it is accepted. */
class TaskPanel extends Section {
    /** What the buttons ask for. */
    interface Wishes {
        void claim(TaskPanel panel);

        void giveBack(TaskPanel panel);

        void complete(TaskPanel panel, Map<String, Object> entered);

        void typed(TaskPanel panel);

        void back();
    }

    private final RowWords words;
    private final Wishes wishes;
    // One for all attempts at completing what is on this panel: a repeated click or send counts once.
    private final CommandId completion = CommandId.fresh();
    private final TaskHead head;
    private final Paragraph note = new Paragraph();
    private final Button claim;
    private final Button giveBack;
    private final Button complete;
    private final FormView form;
    private final ErrorSummary problems;
    private final DraftKeeper drafts;
    private final TaskPlaces places;
    private final Div paper = new Div();
    private final Div actions = new Div();
    private OpenTask task;

    TaskPanel(OpenTask task, TaskPlaces places, RowWords words, Wishes wishes) {
        this.task = task;
        this.places = places;
        this.words = words;
        this.wishes = wishes;
        this.head = new TaskHead(words);
        this.claim = button("inbox.task.claim", () -> wishes.claim(this));
        this.giveBack = button("inbox.task.giveBack", () -> wishes.giveBack(this));
        this.complete = button("inbox.task.complete", this::complete);
        this.form = places.form(task, words);
        this.problems = new ErrorSummary(words);
        this.drafts = new DraftKeeper(
                places.drafts(),
                new DraftPlace.OfTask(id()),
                places.actor(),
                new DraftedForm(task.form(), form, words.locale()),
                words);
        addClassNames("panel", "task");
        note.addClassName("task-note");
        note.setId("task-note");
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        // The keyboard of the screen presses these.
        complete.getElement().setAttribute("data-key", "e");
        claim.getElement().setAttribute("data-key", "c");
        giveBack.getElement().setAttribute("data-key", "r");
        if (!task.row().state().active()) {
            form.setVisible(false);
            drafts.closed();
        }
        form.addChangeListener(this::typed);
        form.addClassName("task-form");
        paper.addClassName("task-paper");
        WhileConnected.hold(form);
        add(back(), head, actions(), note, tabs());
        update(task);
    }

    private CaseTabs tabs() {
        CaseTabs tabs = new CaseTabs(words.say("inbox.part.label"));
        tabs.printing(words.say("inbox.part.print"), this::print);
        tabs.add("work", words.say("inbox.part.work"), this::desk);
        places.parts()
                .of(task.row().caseKey(), Optional.of(id()), places.actor().get())
                .forEach(part -> tabs.add(part.name(), words.say(part.titleKey()), part.content()));
        return tabs;
    }

    private TaskDesk desk() {
        TaskEvidence evidence = new TaskEvidence(task.evidence(), words);
        return new TaskDesk(evidence, problems, drafts.asideBox(), form, drafts.status(), foot(), paper);
    }

    /** What is typed now, for paper. */
    private void print() {
        paper.removeAll();
        if (form.isVisible()) {
            paper.add(places.onPaper(task, form.values(), words));
        }
    }

    private void typed() {
        wishes.typed(this);
        problems.follow(form.problems());
        drafts.changed(this);
    }

    private Button button(String key, Runnable action) {
        return new PressedOnce(words.say(key), action);
    }

    private Button back() {
        Button back =
                new Button(words.say("inbox.task.back"), VaadinIcon.ARROW_BACKWARD.create(), click -> wishes.back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("task-back");
        back.getElement().setAttribute("data-key", "Escape");
        return back;
    }

    private Div actions() {
        actions.add(claim, giveBack);
        actions.addClassName("task-actions");
        return actions;
    }

    /** More that can be done with the task, beside the buttons of the panel itself. */
    void offer(Component more) {
        actions.add(more);
    }

    private Div foot() {
        Div foot = new Div(complete);
        foot.addClassName("task-foot");
        return foot;
    }

    /** Shows what has become of the task; the form keeps what was typed. */
    final void update(OpenTask now) {
        task = now;
        InboxRow row = now.row();
        head.show(now);
        claim.setVisible(row.state().active() && row.held() != InboxRow.Held.BY_ME && row.workable());
        claim.setEnabled(now.workable());
        giveBack.setVisible(row.state().active() && row.held() == InboxRow.Held.BY_ME);
        giveBack.setEnabled(true);
        complete.setVisible(row.state().active());
        complete.setEnabled(now.workable());
        Optional<String> why = why(now);
        note.setVisible(why.isPresent());
        note.setText(why.orElse(""));
        why.ifPresentOrElse(
                text -> complete.getElement().setAttribute("aria-describedby", "task-note"),
                () -> complete.getElement().removeAttribute("aria-describedby"));
    }

    /** Why it cannot be completed by this person, now or ever. */
    private Optional<String> why(OpenTask now) {
        InboxRow row = now.row();
        return switch (row.state()) {
            case DONE ->
                row.doneAt()
                        .map(at -> words.say(
                                "inbox.task.done", Map.of("name", words.person(row), "date", Dates.moment(at))));
            case CANCELLED -> Optional.of(words.say("inbox.task.cancelled"));
            default ->
                row.held() == InboxRow.Held.BY_COLLEAGUE
                        ? Optional.of(words.say("inbox.task.held", Map.of("name", words.person(row))))
                        : now.obstacle().map(this::sentence).or(() -> heldByAbsent(row));
        };
    }

    private Optional<String> heldByAbsent(InboxRow row) {
        return row.held() == InboxRow.Held.TO_TAKE_OVER
                ? Optional.of(words.say("inbox.task.takeOver", Map.of("name", words.person(row))))
                : Optional.empty();
    }

    private String sentence(BrokenRule rule) {
        return words.say(rule.messageKey(), rule.arguments());
    }

    private void complete() {
        boolean ok = form.check();
        problems.show(form.problems());
        if (ok) {
            wishes.complete(this, form.values());
        } else {
            complete.setEnabled(true);
        }
    }

    /** What was typed is accepted, and no draft any more. */
    void accepted() {
        drafts.sent();
    }

    /** Says at the fields what is wrong with them. */
    void explain(BrokenRule rule) {
        complete.setEnabled(task.workable());
        new FormProblems(form, words).show(rule);
        problems.show(form.problems());
    }

    void focusHead() {
        head.focus();
    }

    final TaskId id() {
        return task.row().id();
    }

    CommandId completion() {
        return completion;
    }
}
