package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.hoalu.access.PersonalRecord;
import vn.hoalu.access.ReadingPersonalRecord;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.OfficialContact;
import vn.hoalu.organization.OfficialId;

/** The last digits of a person's numbers; the whole ones come at a press, which is logged. */
class PersonContact extends Div {

    private final OfficialId person;
    private final ReadingPersonalRecord records;

    PersonContact(OfficialId person, OfficialContact contact, ReadingPersonalRecord records) {
        this.person = person;
        this.records = records;
        addClassName("person-contact");
        add(facts(contact.maskedIdentity(), contact.maskedPhone()));
        if ((contact.maskedIdentity().isPresent() || contact.maskedPhone().isPresent()) && records.isOpen(person)) {
            Button whole = new Button(getTranslation("administration.person.showRecord"), click -> showWhole());
            whole.setDisableOnClick(true);
            Span logged = new Span(getTranslation("administration.person.recordIsLogged"));
            logged.addClassName("quiet");
            add(whole, logged);
        }
    }

    private Facts facts(Optional<String> identity, Optional<String> phone) {
        return new Facts()
                .add(getTranslation("administration.person.identity"), number(identity))
                .add(getTranslation("administration.person.phone"), number(phone));
    }

    private Span number(Optional<String> value) {
        Span shown = new Span(value.orElseGet(() -> getTranslation("administration.person.notKnown")));
        shown.addClassName(value.isPresent() ? "number" : "quiet");
        if (value.isPresent()) {
            shown.getElement().setAttribute("dir", "ltr");
        }
        return shown;
    }

    private void showWhole() {
        try {
            Optional<PersonalRecord> record = records.read(person);
            removeAll();
            add(facts(
                    record.flatMap(PersonalRecord::identity).map(IdentityNumber::value),
                    record.flatMap(PersonalRecord::phone).map(PhoneNumber::value)));
        } catch (BrokenRule broken) {
            Notices.refused(broken);
        }
    }
}
