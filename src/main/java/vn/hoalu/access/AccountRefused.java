package vn.hoalu.access;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** An act of the administration that this account does not allow. */
public class AccountRefused extends BrokenRule {

    private final boolean aboutLogin;

    private AccountRefused(OfficialId official, String reason, boolean aboutLogin) {
        super("Account of %s: %s".formatted(official, reason), reason, Map.of());
        this.aboutLogin = aboutLogin;
    }

    static AccountRefused own(OfficialId official) {
        return new AccountRefused(official, "access.account.error.own", false);
    }

    static AccountRefused missing(OfficialId official) {
        return new AccountRefused(official, "access.account.error.missing", false);
    }

    static AccountRefused exists(OfficialId official) {
        return new AccountRefused(official, "access.account.error.exists", false);
    }

    static AccountRefused badLogin(OfficialId official) {
        return new AccountRefused(official, "access.account.error.badLogin", true);
    }

    static AccountRefused loginTaken(OfficialId official) {
        return new AccountRefused(official, "access.account.error.loginTaken", true);
    }

    @Override
    public Optional<String> field() {
        return aboutLogin ? Optional.of("login") : Optional.empty();
    }
}
