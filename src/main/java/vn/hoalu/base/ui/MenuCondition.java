package vn.hoalu.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps a view out of the navigation of whom it has nothing to show; a view of which no bean says anything stands there for
 * everybody. It spares a way that leads nowhere and protects nothing.
 */
public interface MenuCondition {

    Class<? extends Component> view();

    /** Asked once a page, of whoever is signed in. */
    boolean shown();
}
