package vn.hoalu.certification;

import vn.hoalu.base.BrokenRule;

class NoSuchApplication extends BrokenRule {

    NoSuchApplication(ApplicationId application) {
        super("There is no application %s".formatted(application), "certification.error.noApplication");
    }
}
