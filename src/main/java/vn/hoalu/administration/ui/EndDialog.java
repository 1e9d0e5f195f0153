package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.administration.PersonPage;
import vn.hoalu.organization.OfficialName;

/** Asks for the last day in a post. */
class EndDialog extends Dialog {

    private final DayField lastDay = new DayField("administration.post.lastDay");
    private final Button confirm = new Button();
    private final PersonPage.Line line;
    private final PersonPlace place;

    EndDialog(PersonPage.Line line, OfficialName person, PersonPlace place) {
        this.line = line;
        this.place = place;
        setHeaderTitle(getTranslation("administration.post.end"));
        addClassName("administration-dialog");
        add(
                new Paragraph(getTranslation(
                        "administration.post.end.question",
                        Map.of(
                                "person", person.name(),
                                "role", PostWords.role(this, line.post().post().role()),
                                "unit", PostWords.unit(this, line.unit())))),
                lastDay);
        lastDay.setValue(line.post().tenure().to().orElse(place.reading.today()));
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setWidthFull();
        confirm.setText(getTranslation("administration.post.end"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> end());
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }

    private void end() {
        Optional<LocalDate> day = lastDay.getOptionalValue();
        if (day.isEmpty()) {
            lastDay.setErrorMessage(getTranslation("administration.field.missing"));
            lastDay.setInvalid(true);
        } else if (place.attempt(
                () -> place.keeping.end(line.post().id(), day, place.actor()), "administration.post.done.ended")) {
            close();
        }
        confirm.setEnabled(true);
    }
}
