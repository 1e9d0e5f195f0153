package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoalu.inbox.InboxList;

/** All keys of the screen, and whether single ones count: who has to guard against a slip can switch them off. */
class KeyHelp extends Dialog {
    private record Line(String keys, String name) {}

    private static final List<Line> LINES = List.of(
            new Line("j k ↓ ↑", "move"),
            new Line("Enter o", "open"),
            new Line("Esc", "back"),
            new Line("1 … 9", "choose"),
            new Line("e Ctrl+Enter", "complete"),
            new Line("c", "claim"),
            new Line("r", "giveBack"),
            new Line("a", "assign"),
            new Line("x Space", "select"),
            new Line("Shift+X Shift+↓ Shift+↑", "range"),
            new Line("*", "all"),
            new Line("d", "followUp"),
            new Line("m", "comment"),
            new Line("z", "undo"),
            new Line("/", "search"),
            new Line("f", "filter"),
            new Line("v", "views"),
            new Line("?", "help"));

    KeyHelp(RowWords words, boolean single, Consumer<Boolean> wish) {
        setHeaderTitle(words.say("inbox.keys.title"));
        getElement().setAttribute("aria-label", words.say("inbox.keys.title"));
        addClassName("inbox-help");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        LINES.forEach(line -> add(list, line.keys(), words.say("inbox.keys." + line.name())));
        for (InboxList each : InboxList.values()) {
            Map<String, String> named = Map.of("list", words.say(InboxTabs.title(each)));
            add(list, "g " + InboxTabs.key(each), words.say("inbox.keys.go", named));
        }
        Checkbox letters = new Checkbox(words.say("inbox.keys.single"), single);
        letters.addValueChangeListener(change -> wish.accept(change.getValue()));
        add(list, letters, new Paragraph(words.say("inbox.keys.typing")));
        getFooter().add(new Button(words.say("inbox.keys.close"), click -> close()));
    }

    private static void add(DescriptionList list, String keys, String name) {
        DescriptionList.Term term = new DescriptionList.Term();
        // Names of keys stay as they are printed on a keyboard, also in a right-to-left page.
        term.getElement().setAttribute("dir", "ltr");
        for (String key : keys.split(" ")) {
            Span cap = new Span(key);
            cap.addClassName("inbox-key");
            term.add(cap);
        }
        list.add(term, new DescriptionList.Description(name));
    }
}
