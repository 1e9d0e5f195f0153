package vn.hoalu.forms.ui;

import com.vaadin.flow.dom.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoalu.forms.Literal;

/** The words of a line with their emphasis, code and links. */
final class ProseWords {

    private static final Pattern MARKED = Pattern.compile("\\*\\*([^*]+)\\*\\*|__([^_]+)__"
            + "|\\*([^*]+)\\*|(?<![\\p{L}\\p{N}])_([^_]+)_(?![\\p{L}\\p{N}])"
            + "|`([^`]+)`"
            + "|\\[([^\\]]+)]\\(((?:https?://|mailto:)[^\\s()]+)\\)");

    private ProseWords() {}

    static void into(Element parent, String text) {
        Matcher mark = MARKED.matcher(text);
        int at = 0;
        while (mark.find()) {
            plain(parent, text.substring(at, mark.start()));
            parent.appendChild(marked(mark));
            at = mark.end();
        }
        plain(parent, text.substring(at));
    }

    private static Element marked(Matcher mark) {
        if (mark.group(6) != null) {
            return link(mark.group(6), mark.group(7));
        }
        String[] tags = {"strong", "strong", "em", "em", "code"};
        for (int kind = 0; kind < tags.length; kind++) {
            String words = mark.group(kind + 1);
            if (words != null) {
                return new Element(tags[kind]).setText(Literal.open(words));
            }
        }
        throw new IllegalStateException("A mark without words: " + mark.group());
    }

    /** Opened beside the form, so that nothing typed is left; the other page is not told where its reader comes from. */
    private static Element link(String words, String address) {
        return new Element("a")
                .setText(Literal.open(words))
                .setAttribute("href", Literal.open(address))
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer");
    }

    /** The signs that Markdown writes by name. */
    private static String named(String text) {
        return text.replace("&nbsp;", "\u00a0")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static void plain(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(Literal.open(named(text))));
        }
    }
}
