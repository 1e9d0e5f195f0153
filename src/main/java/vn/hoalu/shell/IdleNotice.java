package vn.hoalu.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;

/**
 * Says that the session is about to end, where nobody has done anything for long, and lets it go on by one press. The
 * browser keeps the time and asks the server nothing; any call of the page with somebody behind it counts.
 */
@Tag("hoalu-idle-notice")
@JsModule("./shell/idle-notice.ts")
@StyleSheet("themes/hoalu/idle.css")
class IdleNotice extends HtmlContainer {

    private static final Duration BEFORE = Duration.ofMinutes(2);

    IdleNotice(Duration idle) {
        getElement().setAttribute("idle", String.valueOf(idle.toSeconds()));
        getElement().setAttribute("before", String.valueOf(BEFORE.toSeconds()));
        getElement().appendChild(dialog());
    }

    private Element dialog() {
        // No heading: the page it lies over has its own.
        Paragraph title = new Paragraph(getTranslation("shell.idle.title"));
        title.setId("idle-title");
        Paragraph text = new Paragraph(getTranslation("shell.idle.text"));
        text.setId("idle-text");
        // The text says what matters; a number that changes every second would be read out every second.
        Span left = new Span();
        left.addClassName("idle-left");
        left.getElement().setAttribute("aria-hidden", "true");
        // The press itself is all the server needs.
        NativeButton stay = new NativeButton(getTranslation("shell.idle.stay"), click -> {});
        stay.addClassName("button-link");
        Element dialog = new Element("dialog");
        dialog.setAttribute("role", "alertdialog");
        dialog.setAttribute("aria-labelledby", "idle-title");
        dialog.setAttribute("aria-describedby", "idle-text");
        dialog.appendChild(title.getElement(), text.getElement(), left.getElement(), stay.getElement());
        return dialog;
    }
}
