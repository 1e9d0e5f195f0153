package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.DayField;

/** Asks for the day on which tasks are to be seen again. */
class FollowUpDialog extends Dialog {

    FollowUpDialog(RowWords words, Consumer<Optional<LocalDate>> chosen) {
        setHeaderTitle(words.say("inbox.bulk.followUp"));
        getElement().setAttribute("aria-label", words.say("inbox.bulk.followUp"));
        DayField day = new DayField();
        day.setLabel(words.say("inbox.followUp.day"));
        day.setMin(LocalDate.now(Dates.ZONE));
        day.setAutoOpen(false);
        add(day);
        Button none = new Button(words.say("inbox.followUp.none"), click -> answer(Optional.empty(), chosen));
        Button set = new Button(words.say("inbox.bulk.followUp"), click -> {
            if (!day.isInvalid() && !day.isEmpty()) {
                answer(day.getOptionalValue(), chosen);
            }
        });
        set.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(none, new Button(words.say("base.confirm.cancel"), click -> close()), set);
        addOpenedChangeListener(change -> day.focus());
    }

    private void answer(Optional<LocalDate> day, Consumer<Optional<LocalDate>> chosen) {
        close();
        chosen.accept(day);
    }
}
