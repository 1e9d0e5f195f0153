package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** All keys of the screen, and whether single ones count: who has to guard against a slip can switch them off. */
class KeyHelp extends Dialog {
    private record Line(String keys, String name) {}

    private static final List<Line> LINES = List.of(
            new Line("j k ↓ ↑", "move"),
            new Line("Enter o", "open"),
            new Line("Esc", "back"),
            new Line("1 … 9", "choose"),
            new Line("e  Ctrl+Enter", "complete"),
            new Line("c", "claim"),
            new Line("r", "giveBack"),
            new Line("a", "assign"),
            new Line("x Space", "select"),
            new Line("Shift+X  Shift+↓ ↑", "range"),
            new Line("*", "all"),
            new Line("d", "followUp"),
            new Line("m", "comment"),
            new Line("z", "undo"),
            new Line("/", "search"),
            new Line("f", "filter"),
            new Line("v", "views"),
            new Line("g t  g m  g c  g w  g d", "go"),
            new Line("?", "help"));

    KeyHelp(RowWords words, boolean single, Consumer<Boolean> wish) {
        setHeaderTitle(words.say("inbox.keys.title"));
        getElement().setAttribute("aria-label", words.say("inbox.keys.title"));
        addClassName("inbox-help");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        LINES.forEach(line -> list.add(
                new DescriptionList.Term(keys(line.keys())),
                new DescriptionList.Description(words.say("inbox.keys." + line.name()))));
        Checkbox letters = new Checkbox(words.say("inbox.keys.single"), single);
        letters.addValueChangeListener(change -> wish.accept(change.getValue()));
        add(list, letters, new Paragraph(words.say("inbox.keys.typing")));
        getFooter().add(new Button(words.say("inbox.keys.close"), click -> close()));
    }

    // Names of keys stay as they are printed on a keyboard, also in a right-to-left page.
    private static Emphasis keys(String text) {
        Emphasis keys = new Emphasis(text);
        keys.addClassName("inbox-key");
        keys.getElement().setAttribute("dir", "ltr");
        return keys;
    }
}
