package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;

/** Takes one press at a time: locked while the act runs, and free again after a fault, so that it can be tried again. */
class PressedOnce extends Button {

    PressedOnce(String text, Runnable act) {
        super(text);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                act.run();
            } catch (RuntimeException fault) {
                setEnabled(true);
                throw fault;
            }
        });
    }
}
