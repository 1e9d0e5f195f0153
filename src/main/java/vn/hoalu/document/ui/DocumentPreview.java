package vn.hoalu.document.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.document.FiledDocument;
import vn.hoalu.document.content.DocumentType;

/** A document to be looked at: one page at a time, larger and smaller, all by keyboard too. */
class DocumentPreview extends Dialog {

    private static final int STEP = 50;
    private static final int LARGEST = 300;
    private static final int WHOLE = 100;

    private final FiledDocument document;
    private final IntUnaryOperator pages;
    private final Image picture = new Image();
    private final Div view = new Div(picture);
    private final Paragraph problem = new Paragraph();
    private final Span place = new Span();
    private final Button previous = button(VaadinIcon.ANGLE_UP, "previous", () -> turn(-1));
    private final Button next = button(VaadinIcon.ANGLE_DOWN, "next", () -> turn(1));
    private final Button smaller = button(VaadinIcon.MINUS, "smaller", () -> zoom(-STEP));
    private final Button larger = button(VaadinIcon.PLUS, "larger", () -> zoom(STEP));
    private int page = 1;
    private int last = 1;
    private int size = WHOLE;

    /** @param pages draws a page and says how many there are */
    DocumentPreview(FiledDocument document, IntUnaryOperator pages) {
        this.document = document;
        this.pages = pages;
        setHeaderTitle(document.name());
        addClassName("document-preview");
        view.addClassName("document-view");
        // Scrolled by keyboard like everything else.
        view.getElement().setAttribute("tabindex", "0");
        view.getElement().setAttribute("role", "region");
        problem.getElement().setAttribute("role", "alert");
        place.getElement().setAttribute("role", "status");
        place.addClassName("number");
        add(problem, view);
        boolean many = document.type().preview() == DocumentType.Preview.PAGES;
        previous.setVisible(many);
        next.setVisible(many);
        getFooter().add(previous, place, next, smaller, larger, download(), closing());
        keys();
        show(1);
    }

    private void keys() {
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.PAGE_DOWN).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.PAGE_UP).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> show(1), Key.HOME).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> show(last), Key.END).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> zoom(STEP), Key.of("+")).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> zoom(STEP), Key.of("=")).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> zoom(-STEP), Key.of("-")).listenOn(this);
    }

    private void turn(int by) {
        if (page + by >= 1 && page + by <= last) {
            show(page + by);
        }
    }

    private void show(int wanted) {
        try {
            last = document.type().preview() == DocumentType.Preview.PAGES ? pages.applyAsInt(wanted) : 1;
            page = wanted;
            picture.setSrc(address());
            picture.setAlt(getTranslation("document.preview.pageOf", Map.of("page", page, "name", document.name())));
            view.getElement().setAttribute("aria-label", picture.getAlt().orElse(""));
            problem.setText("");
        } catch (BrokenRule broken) {
            problem.setText(getTranslation(broken.messageKey(), broken.arguments()));
        }
        problem.setVisible(!problem.getText().isEmpty());
        view.setVisible(!problem.isVisible());
        tell();
    }

    private String address() {
        String what = document.type().preview() == DocumentType.Preview.PAGES ? "pages/" + page : "picture";
        return "document/" + document.id() + "/" + what;
    }

    private void zoom(int by) {
        size = Math.clamp(size + by, STEP, LARGEST);
        picture.setWidth(size + "%");
        tell();
    }

    private void tell() {
        place.setText(getTranslation("document.preview.page", Map.of("page", page, "pages", last)));
        place.setVisible(previous.isVisible());
        previous.setEnabled(page > 1);
        next.setEnabled(page < last);
        smaller.setEnabled(size > STEP);
        larger.setEnabled(size < LARGEST);
    }

    private Button button(VaadinIcon sign, String word, Runnable act) {
        Button button = new Button(sign.create(), click -> act.run());
        button.setAriaLabel(getTranslation("document.preview." + word));
        button.setTooltipText(getTranslation("document.preview." + word));
        return button;
    }

    private Anchor download() {
        Anchor link = new Anchor("document/" + document.id() + "/content", getTranslation("document.list.download"));
        link.setRouterIgnore(true);
        link.addClassName("document-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Button closing() {
        return new Button(getTranslation("document.preview.close"), click -> close());
    }
}
