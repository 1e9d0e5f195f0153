package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** The present password, asked for once more, was another. */
public class WrongPassword extends BrokenRule {

    WrongPassword() {
        super("The present password was refused", "access.password.wrong");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("present");
    }
}
