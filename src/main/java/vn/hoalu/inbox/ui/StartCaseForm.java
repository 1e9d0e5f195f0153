package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.inbox.DraftPlace;
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
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private final FormView form;
    private final ErrorSummary problems;
    private final DraftKeeper drafts;
    private final Button start;

    StartCaseForm(NewCases.Offer offer, FormDefinition definition, TaskPlaces places, RowWords words, Filled filled) {
        this.offer = offer;
        this.words = words;
        this.filled = filled;
        this.form = places.starting(definition, words);
        this.start = new PressedOnce(words.say("inbox.new.submit"), this::start);
        this.problems = new ErrorSummary(words);
        addClassName("panel");
        chooseUnit();
        WhileConnected.hold(form);
        this.drafts = keeper(definition, places);
        form.addChangeListener(() -> {
            problems.follow(form.problems());
            drafts.changed(this);
        });
        unit.addValueChangeListener(change -> chosen(change.isFromClient()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(problems, drafts.asideBox(), unit, form, drafts.status(), start);
    }

    private DraftKeeper keeper(FormDefinition definition, TaskPlaces places) {
        Drafted fields = new DraftedForm(definition, form, words.locale());
        return new DraftKeeper(
                places.drafts(),
                new DraftPlace.OfStart(offer.process()),
                places.actor(),
                new DraftedStart(fields, unit, offer.units()),
                words);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            drafts.changed(this);
        }
    }

    private void chooseUnit() {
        unit.setLabel(words.say("inbox.new.unit"));
        unit.setItems(offer.units());
        unit.setItemLabelGenerator(UnitName::name);
        unit.setValue(offer.units().getFirst());
        unit.setAllowCustomValue(false);
        // Its only empty state is the moment before another one is chosen.
        unit.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                unit.setValue(change.getOldValue());
            }
        });
        unit.setVisible(offer.units().size() > 1);
    }

    private void start() {
        boolean ok = form.check();
        problems.show(form.problems());
        if (ok) {
            filled.start(this, unit.getValue().code(), form.values());
        } else {
            start.setEnabled(true);
        }
    }

    /** What was typed has become a case, and is no draft any more. */
    void accepted() {
        drafts.sent();
    }

    /** Nothing typed is lost: the form stays as it is and says at its fields what is wrong. */
    void explain(BrokenRule rule) {
        start.setEnabled(true);
        new FormProblems(form, words).show(rule);
        problems.show(form.problems());
    }

    ProcessKey process() {
        return offer.process();
    }

    CommandId command() {
        return command;
    }
}
