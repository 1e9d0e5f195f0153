package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import vn.hoalu.casefile.CaseQuery;
import vn.hoalu.workflow.CaseKey;

final class CaseNavigation {

    private CaseNavigation() {}

    static void search(UI ui, String words) {
        ui.navigate(CasesView.class, new CaseAddress(CaseQuery.of(words)).parameters());
    }

    static void open(UI ui, CaseKey caseKey) {
        ui.navigate(CaseView.class, caseKey.toString());
    }
}
