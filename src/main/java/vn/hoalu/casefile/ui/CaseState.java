package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.Span;
import vn.hoalu.casefile.CaseSummary;

/** Whether a case is being worked on, or how it ended. */
class CaseState extends Span {

    CaseState(CaseSummary summary) {
        setText(getTranslation(summary.outcomeKey().orElse("casefile.state.open")));
        addClassNames("badge", summary.outcomeKey().isPresent() ? "ended" : "open");
    }
}
