package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/**
 * Something of a case that a module shows on the open task and on the case page, each in a tab of its own: one bean, one
 * tab. A Vaadin component that no view uses must be named on the layout, or the production bundle lacks it.
 */
public interface CasePart {

    /** Place among the tabs: timeline 10, documents 20, notes 30, position on the diagram 40. */
    int order();

    /** One word, in addresses and style sheets: {@code timeline}. */
    String name();

    /** Message key of the tab's title. */
    String titleKey();

    /**
     * Asked whenever a page opens, so it must be cheap; what it gives is made when the tab is opened first.
     *
     * @param task the open task; empty on the case page
     * @return empty where the actor may not see it, and where the case has no such thing
     */
    Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor);
}
