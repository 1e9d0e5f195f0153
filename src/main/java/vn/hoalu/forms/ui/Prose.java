package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs, lists and emphasis out of a text component; every word goes in as text, never as markup. */
final class Prose extends Div {

    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern ITEM = Pattern.compile("[-*] +(.*)");

    private Optional<Element> paragraph = Optional.empty();
    private Optional<Element> list = Optional.empty();

    Prose(String text) {
        text.strip().lines().forEach(line -> line(line.strip()));
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isEmpty()) {
            close();
        } else if (heading.matches()) {
            heading(heading.group(1));
        } else if (item.matches()) {
            item(item.group(1));
        } else {
            list = Optional.empty();
            continued(line);
        }
    }

    private void close() {
        paragraph = Optional.empty();
        list = Optional.empty();
    }

    /** Bold, not a heading: the page around it owns the order of headings. */
    private void heading(String text) {
        close();
        block("p").appendChild(new Element("strong").setText(text));
    }

    private void item(String text) {
        paragraph = Optional.empty();
        Element items = list.orElseGet(() -> block("ul"));
        list = Optional.of(items);
        Element entry = new Element("li");
        items.appendChild(entry);
        words(entry, text);
    }

    private void continued(String text) {
        Element block = paragraph.orElseGet(() -> block("p"));
        words(block, paragraph.isPresent() ? " " + text : text);
        paragraph = Optional.of(block);
    }

    private Element block(String tag) {
        Element block = new Element(tag);
        getElement().appendChild(block);
        return block;
    }

    private static void words(Element parent, String text) {
        Matcher emphasis = EMPHASIS.matcher(text);
        int at = 0;
        while (emphasis.find()) {
            plain(parent, text.substring(at, emphasis.start()));
            boolean strong = emphasis.group(1) != null;
            parent.appendChild(new Element(strong ? "strong" : "em").setText(emphasis.group(strong ? 1 : 2)));
            at = emphasis.end();
        }
        plain(parent, text.substring(at));
    }

    private static void plain(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(text));
        }
    }
}
