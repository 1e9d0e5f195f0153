package vn.hoalu.access;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/** A new password by its owner's choice. */
@Component
class ChoosingPassword {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final AuditLog audit;

    ChoosingPassword(AccountRepository accounts, PasswordEncoder passwords, PasswordPolicy policy, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.audit = audit;
    }

    @Transactional
    public void choose(OfficialId official, String fresh) {
        Account account = accounts.findByOfficial(official.value()).orElseThrow(NotSignedIn::new);
        policy.demand(fresh, account.login().value());
        if (passwords.matches(fresh, account.passwordHash())) {
            throw new WeakPassword("access.password.same");
        }
        account.choosePassword(Objects.requireNonNull(passwords.encode(fresh)));
        audit.record(official, "account.password.changed", account.id().toString());
    }
}
