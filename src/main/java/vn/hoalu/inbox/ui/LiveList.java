package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxNews;
import vn.hoalu.organization.Post;
import vn.hoalu.workflow.TaskId;

/**
 * Hears what has changed and passes on to the screen what concerns it. What does not is dropped before the session is
 * touched: hundreds of screens hear of every change.
 */
class LiveList {
    private final InboxNews news;
    private final Consumer<List<InboxChange>> heard;

    /** Which changes this screen shows; read by the thread that tells, so never changed but replaced. */
    private volatile Predicate<InboxChange> scope = change -> false;

    private Runnable end = () -> {};

    LiveList(InboxNews news, Consumer<List<InboxChange>> heard) {
        this.news = news;
        this.heard = heard;
    }

    void begin(UI ui) {
        end.run();
        end = news.subscribe(changes -> tell(ui, changes));
    }

    void end() {
        end.run();
        end = () -> {};
    }

    void shows(Actor actor, Set<TaskId> tasks) {
        Set<String> groups = Stream.concat(
                        actor.groups().stream(),
                        actor.covers().stream()
                                .flatMap(cover -> cover.posts().stream())
                                .map(Post::asGroup))
                .collect(Collectors.toSet());
        Set<TaskId> shown = Set.copyOf(tasks);
        shows(change -> groups.contains(change.group())
                || shown.contains(change.task())
                || change.people().contains(actor.id()));
    }

    /** Asked on the thread that tells: it looks at nothing that changes. */
    void shows(Predicate<InboxChange> concerning) {
        scope = concerning;
    }

    private void tell(UI ui, List<InboxChange> changes) {
        List<InboxChange> concerning = changes.stream().filter(scope).toList();
        if (!concerning.isEmpty()) {
            try {
                ui.access(() -> heard.accept(concerning));
            } catch (UIDetachedException closed) {
                end();
            }
        }
    }
}
