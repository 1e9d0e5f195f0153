package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.inbox.BulkResult;
import vn.hoalu.workflow.TaskId;

/**
 * Does the steps, a few at a time: between them the browser shows how far it is and can stop it. What was done stays
 * done; each step is a transaction of its own.
 */
class BulkRun extends Dialog {
    /** Hears what became of it. */
    interface Done {
        void of(List<BulkResult> results, Map<TaskId, String> failures);
    }

    private static final int SLICE = 8;

    private final InboxDesk desk;
    private final RowWords words;
    private final String name;
    private final List<BulkStep> steps;
    private final transient Done done;
    private final CommandId bulk = CommandId.fresh();
    private final List<BulkResult> results = new ArrayList<>();
    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();
    private boolean stopped;

    BulkRun(InboxDesk desk, RowWords words, String name, List<BulkStep> steps, Done done) {
        this.desk = desk;
        this.words = words;
        this.name = name;
        this.steps = steps;
        this.done = done;
        setHeaderTitle(words.say("inbox.bulk." + name));
        getElement().setAttribute("aria-label", words.say("inbox.bulk." + name));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setMax(steps.size());
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", words.say("inbox.bulk." + name));
        add(said, bar);
        getFooter().add(new Button(words.say("inbox.bulk.stop"), click -> stopped = true));
    }

    void begin(UI ui) {
        if (steps.size() > SLICE) {
            open();
            ui.add(this);
            further();
        } else {
            slice();
            finish();
        }
    }

    /** The browser asks for the next few once it has shown the last ones. */
    @ClientCallable
    void next() {
        slice();
        if (stopped || results.size() == steps.size()) {
            close();
            finish();
        } else {
            further();
        }
    }

    private void further() {
        bar.setValue(results.size());
        said.setText(words.say("inbox.bulk.progress", Map.of("done", results.size(), "all", steps.size())));
        // Not with the next picture: a page in the background gets none, and the work would stand still.
        getElement().executeJs("setTimeout(() => this.$server.next())");
    }

    private void slice() {
        steps.stream()
                .skip(results.size())
                .limit(SLICE)
                .forEach(step -> results.add(desk.bulk().act(bulk, step.task(), step.act(), desk.actor())));
    }

    private void finish() {
        done.of(results, failures());
    }

    private Map<TaskId, String> failures() {
        Map<TaskId, String> reasons = new LinkedHashMap<>();
        results.forEach(result -> result.refusal().ifPresent(rule -> reasons.put(result.task(), reason(rule))));
        return reasons;
    }

    private String reason(BrokenRule rule) {
        return words.say(rule.messageKey(), rule.arguments());
    }

    /** What takes back what was done. */
    static List<BulkStep> undoing(List<BulkResult> results) {
        return results.stream()
                .flatMap(result -> result.undo().map(act -> new BulkStep(result.task(), act)).stream())
                .toList();
    }
}
