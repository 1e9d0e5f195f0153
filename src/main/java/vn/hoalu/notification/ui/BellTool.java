package vn.hoalu.notification.ui;

import org.springframework.stereotype.Component;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.ui.HeaderTool;

/** Puts the bell into every header. */
@Component
class BellTool implements HeaderTool {

    private final LiveNotices live;
    private final CurrentActor currentActor;

    BellTool(LiveNotices live, CurrentActor currentActor) {
        this.live = live;
        this.currentActor = currentActor;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        return new Bell(live, currentActor.get());
    }
}
