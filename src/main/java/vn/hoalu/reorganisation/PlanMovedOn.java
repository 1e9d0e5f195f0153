package vn.hoalu.reorganisation;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The plan is not where the command expected it any more. */
public class PlanMovedOn extends BrokenRule {

    PlanMovedOn(PlanId plan, PlanStatus status) {
        super("Plan %s is %s".formatted(plan, status), "reorganisation.error.movedOn", Map.of("status", status.name()));
    }
}
