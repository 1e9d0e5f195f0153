package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The working part of a task: what must be seen of the case, and beside it, where there is room, the form. */
class TaskDesk extends Div {

    TaskDesk(Component evidence, Component... work) {
        addClassName("task-desk");
        Div form = new Div(work);
        form.addClassName("task-work");
        Div columns = new Div(evidence, form);
        columns.addClassName("task-columns");
        add(columns);
    }
}
