package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.html.Span;
import vn.hoalu.reorganisation.PlanStatus;

class StatusBadge extends Span {

    StatusBadge(PlanStatus status, ShownPlans words) {
        super(words.say("reorganisation.status." + status));
        addClassName("badge");
        switch (status) {
            case CARRIED_OUT -> addClassName("good");
            case SUBMITTED, APPROVED -> addClassName("warn");
            case REJECTED, CANCELLED -> addClassName("bad");
            case DRAFT -> {}
        }
    }
}
