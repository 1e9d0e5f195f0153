package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** Neither a code of this moment that was not used yet, nor a recovery code. */
public class WrongCode extends BrokenRule {

    WrongCode() {
        super("A code of the second factor was refused", "access.code.wrong");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
