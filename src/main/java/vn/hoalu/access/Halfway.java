package vn.hoalu.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.hoalu.organization.OfficialId;

/**
 * Somebody whose password was right and who is not signed in yet: only this module makes one, and all it opens is the
 * step it names. For the rest of the program its bearer is nobody.
 */
public final class Halfway implements Serializable {

    private final UUID official;
    private final SignInStep step;
    private final EnumSet<SignInStep> passed;
    private final Instant since;

    private Halfway(UUID official, SignInStep step, EnumSet<SignInStep> passed, Instant since) {
        this.official = official;
        this.step = step;
        this.passed = passed;
        this.since = since;
    }

    static Halfway before(SignInStep step, OfficialId official, Instant now) {
        return new Halfway(official.value(), step, EnumSet.noneOf(SignInStep.class), now);
    }

    Halfway before(SignInStep next) {
        return new Halfway(official, next, EnumSet.copyOf(passed()), since);
    }

    Set<SignInStep> passed() {
        EnumSet<SignInStep> all = EnumSet.copyOf(passed);
        all.add(step);
        return all;
    }

    public SignInStep step() {
        return step;
    }

    OfficialId official() {
        return new OfficialId(official);
    }

    Instant since() {
        return since;
    }
}
