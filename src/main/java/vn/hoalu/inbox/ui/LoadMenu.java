package vn.hoalu.inbox.ui;

import org.springframework.stereotype.Component;
import vn.hoalu.base.ui.MenuCondition;

/** Only who leads a unit has a load to spread. */
@Component
class LoadMenu implements MenuCondition {
    private final InboxDesk desk;

    LoadMenu(InboxDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<LoadView> view() {
        return LoadView.class;
    }

    @Override
    public boolean shown() {
        return !desk.workload().units(desk.actor()).isEmpty();
    }
}
