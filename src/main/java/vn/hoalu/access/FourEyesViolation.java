package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** The same person would prepare and decide one file; judged on persons, never on posts. */
public class FourEyesViolation extends BrokenRule {

    public FourEyesViolation(OfficialId official, String subject) {
        super("%s took part in %s and may not decide it".formatted(official, subject), "access.error.fourEyes");
    }
}
