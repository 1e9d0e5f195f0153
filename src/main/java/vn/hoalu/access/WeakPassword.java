package vn.hoalu.access;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A new password that is too short, too long or too easy; never says which word gave it away. */
public class WeakPassword extends BrokenRule {

    private static final Map<String, Object> LENGTHS =
            Map.of("shortest", PasswordPolicy.SHORTEST, "longest", PasswordPolicy.LONGEST);

    WeakPassword(String reason) {
        super("New password refused: " + reason, reason, LENGTHS);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("password");
    }
}
