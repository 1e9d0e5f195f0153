package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import vn.hoalu.casefile.TimelineEntry;
import vn.hoalu.organization.OfficialName;

/** Who did it: a person, a person in another's name, or the system. */
class Doer extends Span {

    Doer(TimelineEntry entry) {
        entry.by()
                .ifPresentOrElse(
                        official -> person(official, entry), () -> setText(getTranslation("casefile.timeline.system")));
    }

    private void person(OfficialName official, TimelineEntry entry) {
        if (entry.onBehalfOf().isEmpty()) {
            setText(official.name());
            getElement().setAttribute("lang", "vi");
            return;
        }
        setText(getTranslation(
                "casefile.timeline.onBehalf",
                Map.of(
                        "name",
                        official.name(),
                        "absent",
                        entry.onBehalfOf().get().name())));
    }
}
