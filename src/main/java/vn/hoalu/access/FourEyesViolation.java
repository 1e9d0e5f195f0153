package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** The same person would prepare and decide one file; judged on persons, never on posts. */
public class FourEyesViolation extends BrokenRule {

    public FourEyesViolation(OfficialId official, String subject) {
        super("%s took part in %s and may not decide it".formatted(official, subject), "access.error.fourEyes");
    }

    private FourEyesViolation(String message, String messageKey) {
        super(message, messageKey);
    }

    /** Who would be given it, not who gives it, has taken part. */
    public static FourEyesViolation ofReceiver(OfficialId receiver, FourEyesViolation theirs) {
        return new FourEyesViolation(
                "Not to be given to %s: %s".formatted(receiver, theirs.getMessage()),
                "access.error.fourEyesOfReceiver");
    }

    /** The deputy had no part in it, but who they stand in for has. */
    public static FourEyesViolation throughDeputy(OfficialId absent, OfficialId deputy, String subject) {
        return new FourEyesViolation(
                "%s took part in %s, so %s may not decide it for them".formatted(absent, subject, deputy),
                "access.error.fourEyesOfAbsent");
    }
}
