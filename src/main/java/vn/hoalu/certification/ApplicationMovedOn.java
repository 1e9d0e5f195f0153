package vn.hoalu.certification;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** Somebody else was quicker, or the step is not this application's next. */
class ApplicationMovedOn extends BrokenRule {

    ApplicationMovedOn(ApplicationId application, String number, ApplicationStatus status, String act) {
        super(
                "Application %s is %s and cannot be %s".formatted(application, status, act),
                "certification.error.movedOn",
                Map.of("number", number));
    }
}
