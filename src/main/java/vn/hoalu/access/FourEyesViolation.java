package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** The same person would prepare and decide one file; judged on persons, never on posts. */
public class FourEyesViolation extends BrokenRule {

    public FourEyesViolation(OfficialId official, String subject) {
        super("%s took part in %s and may not decide it".formatted(official, subject), "access.error.fourEyes");
    }

    private FourEyesViolation(OfficialId absent, OfficialId deputy, String subject) {
        super(
                "%s took part in %s, so %s may not decide it for them".formatted(absent, subject, deputy),
                "access.error.fourEyesOfAbsent");
    }

    /** The deputy had no part in it, but who they stand in for has. */
    public static FourEyesViolation throughDeputy(OfficialId absent, OfficialId deputy, String subject) {
        return new FourEyesViolation(absent, deputy, subject);
    }
}
