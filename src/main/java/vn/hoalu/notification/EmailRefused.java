package vn.hoalu.notification;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** What was given as an address is none. */
class EmailRefused extends BrokenRule {

    EmailRefused() {
        super("An e-mail address has one @ and a domain behind it", "notification.error.email");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("email");
    }
}
