package vn.hoalu.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Something a module adds to the end of the header of every page; one bean makes one component per page. A Vaadin
 * component that no view uses must be named on the layout, or the production bundle lacks it.
 */
public interface HeaderTool {

    /** Position from the start: search 10, languages 20, account 30. */
    int order();

    Component create();
}
