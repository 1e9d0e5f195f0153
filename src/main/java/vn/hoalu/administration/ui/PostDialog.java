package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.hoalu.administration.PersonPage;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.OfficialName;

/** Gives a person a post, or corrects one to come. */
final class PostDialog extends Dialog {

    private final PostFields fields;
    private final Button confirm = new Button();

    private PostDialog(OfficialName person, String action, PersonPlace place) {
        fields = new PostFields(place.reading, place::actor);
        setHeaderTitle(getTranslation(action));
        addClassName("administration-dialog");
        Paragraph who = new Paragraph(person.name());
        who.getElement().setAttribute("dir", "auto");
        add(who, fields);
        confirm.setText(getTranslation(action));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }

    static PostDialog appoint(OfficialName person, PersonPlace place) {
        PostDialog dialog = new PostDialog(person, "administration.person.appoint", place);
        // Of this dialog, not of the press: pressed twice it is one post.
        AppointmentId id = AppointmentId.fresh();
        dialog.onConfirm(
                place,
                "administration.post.done.given",
                fields -> place.keeping.appoint(id, person.id(), fields.post(), fields.tenure(), place.actor()));
        return dialog;
    }

    static PostDialog correct(OfficialName person, PersonPage.Line line, PersonPlace place) {
        PostDialog dialog = new PostDialog(person, "administration.post.correct", place);
        dialog.fields.show(line.unit(), line.post());
        dialog.onConfirm(
                place,
                "administration.post.done.corrected",
                fields -> place.keeping.correct(line.post().id(), fields.post(), fields.tenure(), place.actor()));
        return dialog;
    }

    private void onConfirm(PersonPlace place, String done, Consumer<PostFields> act) {
        confirm.addClickListener(click -> {
            if (fields.isWhole()) {
                attempt(place, done, act);
            }
            confirm.setEnabled(true);
        });
    }

    private void attempt(PersonPlace place, String done, Consumer<PostFields> act) {
        try {
            act.accept(fields);
        } catch (BrokenRule broken) {
            if (!fields.explain(broken)) {
                Notices.refused(broken);
            }
            return;
        }
        close();
        Notices.done(getTranslation(done));
        place.again();
    }
}
