package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.ReadingCase;

/** Leads from a case number to its page, and from other words to the search over all cases. */
@Component
class CaseLookup implements HeaderTool {

    private final ReadingCase reading;

    CaseLookup(ReadingCase reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        TextField number = new TextField();
        number.addClassName("case-lookup");
        number.setPrefixComponent(VaadinIcon.SEARCH.create());
        number.setMaxLength(100);
        UI ui = UI.getCurrentOrThrow();
        number.setPlaceholder(ui.getTranslation("casefile.lookup.placeholder"));
        number.setAriaLabel(ui.getTranslation("casefile.lookup.label"));
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        number.addValueChangeListener(change -> open(ui, number));
        return number;
    }

    private void open(UI ui, TextField field) {
        String number = field.getValue().strip();
        if (number.isEmpty()) {
            return;
        }
        field.clear();
        Optional<CaseSummary> found = reading.withNumber(number);
        found.ifPresentOrElse(
                summary -> CaseNavigation.open(ui, summary.key()),
                () -> CaseNavigation.search(ui, number));
    }
}
