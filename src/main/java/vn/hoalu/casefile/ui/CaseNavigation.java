package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import vn.hoalu.workflow.CaseKey;

final class CaseNavigation {

    private CaseNavigation() {}

    static void open(UI ui, CaseKey caseKey) {
        ui.navigate(CaseView.class, caseKey.toString());
    }
}
