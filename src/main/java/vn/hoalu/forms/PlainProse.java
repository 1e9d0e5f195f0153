package vn.hoalu.forms;

import java.util.regex.Pattern;
import vn.hoalu.base.LocalizedText;

/** The text of a text component: paragraphs, lists and emphasis. HTML, links and pictures are not drawn. */
final class PlainProse {

    private static final Pattern HTML = Pattern.compile("<[!/a-zA-Z]");
    private static final Pattern LINK = Pattern.compile("]\\(|]\\[|!\\[");

    private PlainProse() {}

    static LocalizedText read(Element component) {
        LocalizedText text = Translations.demanded(component, "text");
        check(component, text.text());
        text.translations().values().forEach(words -> check(component, words));
        return text;
    }

    private static void check(Element component, String words) {
        if (HTML.matcher(words).find()) {
            throw component.refuse("html", "text may not hold HTML");
        }
        if (LINK.matcher(words).find()) {
            throw component.refuse("markdown", "text may not hold links or pictures");
        }
    }
}
