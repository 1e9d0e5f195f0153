package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.CalendarPreview;
import vn.hoalu.administration.KeepingCalendar;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.CalendarEdit;

/** What a change of the calendar would move, before it is made. */
class CalendarPreviewDialog extends Dialog {

    private final transient KeepingCalendar keeping;
    private final transient CalendarEdit edit;
    private final transient CalendarWords words;
    private final transient Supplier<Actor> actor;
    private final transient Runnable made;
    private final transient CalendarPreview preview;

    /** @throws BrokenRule where the calendar cannot say it */
    CalendarPreviewDialog(
            KeepingCalendar keeping, CalendarEdit edit, CalendarWords words, Supplier<Actor> actor, Runnable made) {
        this.keeping = keeping;
        this.edit = edit;
        this.words = words;
        this.actor = actor;
        this.made = made;
        this.preview = keeping.preview(edit, actor.get());
        setHeaderTitle(words.say("preview.title"));
        addClassName("administration-dialog");
        add(new Paragraph(words.edit(edit)));
        if (preview.count() == 0) {
            add(new Paragraph(words.say("preview.nothing")));
        } else {
            add(new Paragraph(words.say("preview.moves", Map.of("count", preview.count()))));
            preview.parts().stream()
                    .filter(part -> part.count() > 0)
                    .map(this::part)
                    .forEach(this::add);
        }
        Button confirm = new Button(words.say("preview.confirm"), click -> change());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }

    private Details part(CalendarPreview.Part part) {
        Details details = new Details(words.words().say(part.titleKey(), Map.of("count", part.count())));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new MoreRows<>(
                        cursor -> keeping.preview(edit, part.titleKey(), cursor, actor.get()),
                        end -> new ListItem(words.moving(end)),
                        "administration.calendar.preview.nothing"));
            }
        });
        return details;
    }

    private void change() {
        close();
        try {
            keeping.change(edit, preview.edition(), actor.get());
        } catch (BrokenRule broken) {
            Notices.refused(broken);
            return;
        }
        Notices.done(words.say("done"));
        made.run();
    }
}
