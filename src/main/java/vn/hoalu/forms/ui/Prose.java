package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoalu.forms.Literal;

/**
 * Paragraphs, lists, quotations, emphasis and links out of a text component; every word goes in as text, never as
 * markup.
 */
final class Prose extends Div {

    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern ITEM = Pattern.compile("[-*+] +(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] +(.*)");
    private static final Pattern QUOTE = Pattern.compile("> ?(.*)");
    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");
    private static final String FENCE = "```";

    private Optional<Element> paragraph = Optional.empty();
    private Optional<Element> list = Optional.empty();
    private Optional<Element> quote = Optional.empty();
    private Optional<Element> code = Optional.empty();

    Prose(String text) {
        BREAK.matcher(text.strip()).replaceAll("\n\n").lines().forEach(this::line);
    }

    private void line(String raw) {
        String line = raw.strip();
        if (line.startsWith(FENCE)) {
            fence();
        } else if (code.isPresent()) {
            code(raw);
        } else if (!block(line)) {
            list = Optional.empty();
            continued(line);
        }
    }

    /** Whether the line is something of its own, and not a part of a paragraph. */
    private boolean block(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        Matcher quoted = QUOTE.matcher(line);
        if (line.isEmpty()) {
            close();
        } else if (heading.matches()) {
            heading(heading.group(1));
        } else if (RULE.matcher(line).matches()) {
            close();
            block("hr", this.getElement());
        } else if (item.matches()) {
            item("ul", item.group(1));
        } else if (numbered.matches()) {
            item("ol", numbered.group(1));
        } else if (quoted.matches()) {
            quoted(quoted.group(1));
        } else {
            return false;
        }
        return true;
    }

    private void close() {
        paragraph = Optional.empty();
        list = Optional.empty();
        quote = Optional.empty();
    }

    /** Bold, not a heading: the page around it owns the order of headings. */
    private void heading(String text) {
        close();
        block("p", getElement()).appendChild(new Element("strong").setText(Literal.open(text)));
    }

    private void item(String kind, String text) {
        paragraph = Optional.empty();
        Element items = list.filter(open -> open.getTag().equals(kind)).orElseGet(() -> block(kind, getElement()));
        list = Optional.of(items);
        ProseWords.into(block("li", items), text);
    }

    private void quoted(String text) {
        list = Optional.empty();
        Element block = quote.orElseGet(() -> block("blockquote", getElement()));
        ProseWords.into(block, quote.isPresent() ? " " + text : text);
        quote = Optional.of(block);
    }

    private void fence() {
        boolean opens = code.isEmpty();
        close();
        code = opens ? Optional.of(block("pre", getElement())) : Optional.empty();
    }

    private void code(String line) {
        code.ifPresent(block -> block.setText(
                block.getText().isEmpty() ? Literal.open(line) : block.getText() + "\n" + Literal.open(line)));
    }

    private void continued(String text) {
        Element block = paragraph.orElseGet(() -> block("p", getElement()));
        ProseWords.into(block, paragraph.isPresent() ? " " + text : text);
        paragraph = Optional.of(block);
    }

    private static Element block(String tag, Element parent) {
        Element block = new Element(tag);
        parent.appendChild(block);
        return block;
    }
}
