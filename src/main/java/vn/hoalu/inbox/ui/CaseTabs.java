package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tabs over the parts of a case. A part is made when it is opened first, and stays: what was typed into it is there when
 * one comes back. Panels are hidden in the browser only, for a component that the server holds for hidden or disabled
 * would not hear what was typed a moment before.
 */
public class CaseTabs extends Div {

    // The component's own scrolled box has a tabindex, which no child of a tab list may have but a tab.
    private static final String ONLY_TABS = """
            Promise.resolve(this.updateComplete).then(
                () => this.shadowRoot?.querySelector('[tabindex]')?.removeAttribute('tabindex'))""";

    private final Tabs tabs = new Tabs(false);
    private final List<Panel> panels = new ArrayList<>();

    private final Div head = new Div(tabs);

    public CaseTabs(String label) {
        addClassName("case-tabs");
        tabs.getElement().setAttribute("aria-label", label);
        tabs.addAttachListener(attached -> tabs.getElement().executeJs(ONLY_TABS));
        tabs.addSelectedChangeListener(change -> show(tabs.getSelectedIndex()));
        head.addClassName("case-tabs-head");
        add(head);
    }

    /** The first one that is added is the open one. */
    public void add(String name, String title, Supplier<Component> content) {
        Tab tab = new Tab(title);
        Panel panel = new Panel(name, tab, content);
        panels.add(panel);
        tabs.add(tab);
        add(panel);
        if (panels.size() == 1) {
            tabs.setSelectedIndex(0);
        }
    }

    /** Opens the part of this name; changes nothing where there is none. */
    public void open(String name) {
        panels.stream()
                .filter(panel -> panel.name.equals(name))
                .findFirst()
                .ifPresent(panel -> tabs.setSelectedIndex(panels.indexOf(panel)));
    }

    /** Offers to print every part, also those that nobody has opened. */
    public void printing(String label, Runnable before) {
        Button print = new Button(VaadinIcon.PRINT.create(), click -> {
            panels.forEach(Panel::make);
            before.run();
            // What has just been made needs a moment to be drawn.
            getElement().executeJs("setTimeout(() => window.print(), 700)");
        });
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClassName("case-print");
        print.setAriaLabel(label);
        print.setTooltipText(label);
        head.add(print);
    }

    private void show(int index) {
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).show(i == index);
        }
    }

    private static final class Panel extends Div {
        private final String name;
        private final transient Supplier<Component> content;
        private boolean made;

        Panel(String name, Tab tab, Supplier<Component> content) {
            this.name = name;
            this.content = content;
            setId("part-" + name);
            tab.setId("part-tab-" + name);
            addClassNames("case-part", "case-part-" + name);
            getElement().setAttribute("role", "tabpanel");
            getElement().setAttribute("aria-labelledby", "part-tab-" + name);
            tab.getElement().setAttribute("aria-controls", "part-" + name);
            show(false);
        }

        void show(boolean open) {
            if (open) {
                make();
            }
            getElement().setAttribute("hidden", !open);
        }

        void make() {
            if (!made) {
                made = true;
                add(content.get());
            }
        }
    }
}
