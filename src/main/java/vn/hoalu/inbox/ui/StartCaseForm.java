package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.ProcessKey;

/** For which unit, and the start form. */
class StartCaseForm extends Div {
    /** Told when everything is filled in. */
    interface Filled {
        void start(StartCaseForm form, UnitCode unit, Map<String, Object> entered);
    }

    private final NewCases.Offer offer;
    private final RowWords words;
    private final Filled filled;
    private final CommandId command = CommandId.fresh();
    private final Select<UnitName> unit = new Select<>();
    private final FormView form;
    private final Button start;

    StartCaseForm(NewCases.Offer offer, FormDefinition definition, Forms forms, RowWords words, Filled filled) {
        this.offer = offer;
        this.words = words;
        this.filled = filled;
        this.form = new FormView(definition, forms, words.messages(), words.locale(), Map.of());
        this.start = new Button(words.say("inbox.new.submit"), click -> start());
        addClassName("panel");
        chooseUnit();
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        add(unit, form, start);
    }

    private void chooseUnit() {
        unit.setLabel(words.say("inbox.new.unit"));
        unit.setItems(offer.units());
        unit.setItemLabelGenerator(UnitName::name);
        unit.setValue(offer.units().getFirst());
        unit.setVisible(offer.units().size() > 1);
    }

    private void start() {
        if (form.validate()) {
            filled.start(this, unit.getValue().code(), form.values());
        } else {
            start.setEnabled(true);
        }
    }

    /** Nothing typed is lost: the form stays as it is and says at its fields what is wrong. */
    void explain(BrokenRule rule) {
        start.setEnabled(true);
        new FormProblems(form, words).show(rule);
    }

    ProcessKey process() {
        return offer.process();
    }

    CommandId command() {
        return command;
    }
}
