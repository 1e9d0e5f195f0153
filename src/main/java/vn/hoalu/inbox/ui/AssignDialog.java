package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;

/** Asks to whom tasks are to go, and why. */
class AssignDialog extends Dialog {
    private static final int LONGEST = 1000;

    private final ComboBox<OfficialName> person = new ComboBox<>();
    private final TextArea note = new TextArea();
    private final Button give;

    AssignDialog(RowWords words, String question, List<OfficialName> people, BiConsumer<OfficialId, String> chosen) {
        this(words, question, people, OfficialName::name, chosen);
    }

    /** @param said what is said of each */
    AssignDialog(
            RowWords words,
            String question,
            List<OfficialName> people,
            ItemLabelGenerator<OfficialName> said,
            BiConsumer<OfficialId, String> chosen) {
        setHeaderTitle(words.say("inbox.bulk.assign"));
        getElement().setAttribute("aria-label", words.say("inbox.bulk.assign"));
        addClassName("confirm-with-reason");
        person.setLabel(words.say("inbox.assign.person"));
        person.setItems(people);
        person.setItemLabelGenerator(said);
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        person.setErrorMessage(words.say("inbox.assign.personMissing"));
        note.setLabel(words.say("base.confirm.reason"));
        note.setErrorMessage(words.say("base.confirm.reasonMissing"));
        note.setMaxLength(LONGEST);
        note.setMinRows(3);
        note.setWidthFull();
        note.setRequiredIndicatorVisible(true);
        add(new Paragraph(question), person, note);
        give = new Button(words.say("inbox.bulk.assign"), click -> answer(chosen));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        // Until the answer is known, so that a second press does nothing.
        give.setDisableOnClick(true);
        getFooter().add(new Button(words.say("base.confirm.cancel"), click -> close()), give);
        addOpenedChangeListener(change -> {
            if (person.isEmpty()) {
                person.focus();
            } else {
                note.focus();
            }
        });
    }

    /** Only why remains to be asked. */
    AssignDialog to(OfficialName chosen) {
        person.setValue(chosen);
        return this;
    }

    private void answer(BiConsumer<OfficialId, String> chosen) {
        person.setInvalid(person.isEmpty());
        note.setInvalid(note.getValue().isBlank());
        if (person.isInvalid() || note.isInvalid()) {
            give.setEnabled(true);
            return;
        }
        close();
        chosen.accept(person.getValue().id(), note.getValue().strip());
    }
}
