package vn.hoalu.reorganisation;

import vn.hoalu.base.BrokenRule;

public class NoSuchPlan extends BrokenRule {

    NoSuchPlan(PlanId plan) {
        super("There is no plan " + plan, "reorganisation.error.noSuchPlan");
    }
}
