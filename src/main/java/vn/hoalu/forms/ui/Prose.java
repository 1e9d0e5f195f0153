package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoalu.forms.Literal;

/** Paragraphs, lists, emphasis and links out of a text component; every word goes in as text, never as markup. */
final class Prose extends Div {

    private static final Pattern EMPHASIS = Pattern.compile(
            "\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|\\[([^\\]]+)]\\(((?:https?://|mailto:)[^\\s()]+)\\)");
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
        block("p").appendChild(new Element("strong").setText(Literal.open(text)));
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
            parent.appendChild(marked(emphasis));
            at = emphasis.end();
        }
        plain(parent, text.substring(at));
    }

    private static Element marked(Matcher mark) {
        if (mark.group(3) != null) {
            return link(mark.group(3), mark.group(4));
        }
        boolean strong = mark.group(1) != null;
        return new Element(strong ? "strong" : "em").setText(Literal.open(mark.group(strong ? 1 : 2)));
    }

    /** Opened beside the form, so that nothing typed is left; the other page is not told where its reader comes from. */
    private static Element link(String words, String address) {
        return new Element("a")
                .setText(Literal.open(words))
                .setAttribute("href", address)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer");
    }

    private static void plain(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(Literal.open(text)));
        }
    }
}
