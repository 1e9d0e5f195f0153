package vn.hoalu.access.ui;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.TooManyAttempts;
import vn.hoalu.base.BrokenRule;

/** Why an answer was not taken, at its field where it is about one. */
record Problem(String key, Map<String, Object> arguments, Optional<String> field) {

    static final Problem NOT_REPEATED = new Problem("access.password.notRepeated", Map.of(), Optional.of("repeated"));

    static Problem of(BrokenRule rule) {
        return new Problem(rule.messageKey(), rule.arguments(), rule.field());
    }

    static Problem of(TooManyAttempts refused) {
        return new Problem("access.login.throttled.message", Map.of("minutes", refused.minutes()), Optional.empty());
    }
}
