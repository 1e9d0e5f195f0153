package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** What was not done, task by task, and why. */
class BulkOutcome extends Dialog {

    BulkOutcome(RowWords words, String summary, Map<TaskId, String> failures, List<InboxRow> rows) {
        setHeaderTitle(words.say("inbox.bulk.outcome"));
        getElement().setAttribute("aria-label", words.say("inbox.bulk.outcome"));
        addClassName("inbox-outcome");
        UnorderedList list = new UnorderedList();
        rows.stream()
                .filter(row -> failures.containsKey(row.id()))
                .forEach(row -> list.add(new ListItem(words.say(
                        "inbox.bulk.failed",
                        Map.of(
                                "number",
                                row.caseNumber(),
                                "subject",
                                row.subject(),
                                "reason",
                                failures.get(row.id()))))));
        add(new Paragraph(summary), list);
        Button close = new Button(words.say("inbox.keys.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
