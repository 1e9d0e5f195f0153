package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.KeepingPeople;
import vn.hoalu.administration.NewPerson;
import vn.hoalu.administration.ReadingPeople;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.OfficialId;

/** Registers a person together with a first post. */
class RegisterDialog extends Dialog {

    private final TextField name = new TextField();
    private final TextField identity = new TextField();
    private final TextField phone = new TextField();
    private final PostFields post;
    private final Button confirm = new Button();
    private final KeepingPeople keeping;
    private final Supplier<Actor> actor;
    private final Consumer<OfficialId> registered;
    // Of this dialog, not of the press: pressed twice it is one person.
    private final OfficialId id = new OfficialId(UUID.randomUUID());
    private final AppointmentId appointment = AppointmentId.fresh();

    RegisterDialog(
            ReadingPeople reading, KeepingPeople keeping, Supplier<Actor> actor, Consumer<OfficialId> registered) {
        this.keeping = keeping;
        this.actor = actor;
        this.registered = registered;
        this.post = new PostFields(reading, actor);
        setHeaderTitle(getTranslation("administration.person.register"));
        addClassName("administration-dialog");
        field(name, "administration.person.name").setRequiredIndicatorVisible(true);
        field(identity, "administration.person.identity")
                .setHelperText(getTranslation("administration.person.identity.help"));
        field(phone, "administration.person.phone");
        name.setAutofocus(true);
        add(name, identity, phone, post);
        confirm.setText(getTranslation("administration.person.register"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            register();
            confirm.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }

    private TextField field(TextField field, String labelKey) {
        field.setLabel(getTranslation(labelKey));
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private void register() {
        Optional<PersonName> typedName = PersonName.typed(name.getValue());
        Optional<IdentityNumber> typedNumber = number(identity.getValue());
        Optional<PhoneNumber> typedPhone = PhoneNumber.typed(phone.getValue());
        boolean right = demand(typedName.isPresent(), name, "administration.import.error.name")
                & demand(
                        identity.isEmpty() || typedNumber.isPresent(), identity, "administration.import.error.identity")
                & demand(phone.isEmpty() || typedPhone.isPresent(), phone, "administration.import.error.phone")
                & post.isWhole();
        if (right) {
            register(typedName.orElseThrow(), typedNumber, typedPhone);
        }
    }

    private static Optional<IdentityNumber> number(String text) {
        String digits = text.replaceAll("[\\s.-]", "");
        return digits.matches("[0-9]{12}") ? Optional.of(new IdentityNumber(digits)) : Optional.empty();
    }

    private boolean demand(boolean kept, TextField field, String messageKey) {
        if (!kept) {
            field.setErrorMessage(getTranslation(messageKey));
        }
        field.setInvalid(!kept);
        return kept;
    }

    private void register(PersonName person, Optional<IdentityNumber> number, Optional<PhoneNumber> telephone) {
        try {
            keeping.register(
                    new NewPerson(id, person, number, telephone, appointment, post.post(), post.tenure()), actor.get());
        } catch (BrokenRule broken) {
            explain(broken);
            return;
        }
        close();
        Notices.done(getTranslation("administration.person.registered"));
        registered.accept(id);
    }

    private void explain(BrokenRule broken) {
        if (broken.field().filter("identity"::equals).isPresent()) {
            identity.setErrorMessage(getTranslation(broken.messageKey(), broken.arguments()));
            identity.setInvalid(true);
        } else if (!post.explain(broken)) {
            Notices.refused(broken);
        }
    }
}
