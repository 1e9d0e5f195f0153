package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.SavedView;
import vn.hoalu.inbox.SavedViews;

/** Lists kept under a name: to go to, to pin beside the others, to share, to begin with. */
class ViewsPanel extends Div {
    private final InboxDesk desk;
    private final RowWords words;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField();
    private InboxQuery query;

    ViewsPanel(InboxDesk desk, RowWords words, InboxQuery query, Runnable changed) {
        this.desk = desk;
        this.words = words;
        this.query = query;
        this.changed = changed;
        addClassName("inbox-views");
        setId("inbox-views");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("inbox.view.label"));
        name.setLabel(words.say("inbox.view.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        Button save = new Button(words.say("inbox.view.save"), click -> save());
        Div saving = new Div(name, save);
        saving.addClassName("inbox-view-saving");
        add(saving, list);
    }

    void show(InboxQuery asked, List<SavedView> views, Optional<UUID> first) {
        query = asked;
        list.removeAll();
        views.forEach(
                view -> list.add(line(view, first.filter(view.id()::equals).isPresent())));
        list.setVisible(!views.isEmpty());
    }

    private ListItem line(SavedView view, boolean first) {
        RouterLink link = new RouterLink(view.name(), InboxView.class);
        link.setQueryParameters(InboxAddress.of(view.query()).parameters());
        ListItem item = new ListItem(link);
        view.sharedWith().ifPresent(post -> item.add(shared(view, words.say("organization.role." + post.role()))));
        item.add(
                act(
                        view,
                        view.pinned() ? "unpin" : "pin",
                        () -> desk.views().pin(view.id(), !view.pinned(), desk.actor())),
                act(
                        view,
                        first ? "notFirst" : "first",
                        () -> desk.preferences()
                                .firstView(first ? Optional.empty() : Optional.of(view.id()), desk.actor())));
        if (view.own()) {
            own(view).forEach(item::add);
        }
        return item;
    }

    private Span shared(SavedView view, String role) {
        Span shared = new Span(
                words.say(view.own() ? "inbox.view.sharedWith" : "inbox.view.sharedByOther", Map.of("role", role)));
        shared.addClassName("quiet");
        return shared;
    }

    private List<Component> own(SavedView view) {
        Button remove = act(view, "remove", () -> {
            desk.views().remove(view.id(), desk.actor());
            UndoNotice.show(words.say("inbox.view.removed", Map.of("name", view.name())), words, () -> {
                desk.views().restore(view.id(), desk.actor());
                changed.run();
            });
        });
        Button rename = button(
                "rename",
                view,
                () -> new RenameDialog(
                                words,
                                view.name(),
                                text -> attempt(() -> desk.views().rename(view.id(), text, desk.actor())))
                        .open());
        Button share = button(
                "share",
                view,
                () -> new ShareDialog(
                                words,
                                desk.views().mayShareWith(desk.actor()),
                                view.sharedWith(),
                                post -> attempt(() -> desk.views().share(view.id(), post, desk.actor())))
                        .open());
        return desk.views().mayShareWith(desk.actor()).isEmpty()
                ? List.of(rename, remove)
                : List.of(rename, share, remove);
    }

    private Button act(SavedView view, String name, Runnable act) {
        return button(name, view, () -> attempt(act));
    }

    private Button button(String act, SavedView view, Runnable action) {
        Button button = new Button(words.say("inbox.view." + act), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                words.say("inbox.view.act", Map.of("act", words.say("inbox.view." + act), "name", view.name())));
        return button;
    }

    private void save() {
        attempt(() -> {
            desk.views().save(UUID.randomUUID(), name.getValue(), query, desk.actor());
            name.clear();
            Notices.done(words.say("inbox.view.saved"));
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            changed.run();
        } catch (BrokenRule broken) {
            Notices.failed(UI.getCurrentOrThrow().getTranslation(broken.messageKey(), broken.arguments()));
        }
    }

    void focus() {
        name.focus();
    }
}
