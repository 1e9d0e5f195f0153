package vn.hoalu.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;

/** What the administrator does to accounts of others; each act is audited, none is done to the own account. */
@Component
@Transactional
public class ManagingAccounts {

    private final AccountRepository accounts;
    private final Officials officials;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final SignInThrottle throttle;
    private final StoredSessions sessions;
    private final Permissions permissions;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Clock clock;

    ManagingAccounts(
            AccountRepository accounts,
            Officials officials,
            PasswordEncoder passwords,
            SecondFactors factors,
            SignInThrottle throttle,
            StoredSessions sessions,
            Permissions permissions,
            CurrentActor currentActor,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.officials = officials;
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
        this.sessions = sessions;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the password to be handed over, readable only now */
    public OneTimePassword open(OfficialId official, String login) {
        Actor actor = demand(official);
        officials.find(official).orElseThrow(() -> AccountRefused.missing(official));
        if (accounts.existsByOfficial(official.value())) {
            throw AccountRefused.exists(official);
        }
        Login name = Login.typed(login).orElseThrow(() -> AccountRefused.badLogin(official));
        if (accounts.existsByLogin(name.value())) {
            throw AccountRefused.loginTaken(official);
        }
        OneTimePassword password = OneTimePassword.fresh();
        Account account = Account.of(name, hash(password), official);
        account.givePassword(account.passwordHash());
        accounts.save(account);
        record(actor, "account.opened", account);
        return password;
    }

    public void close(OfficialId official) {
        Actor actor = demand(official);
        Account account = account(official);
        account.disable();
        endSessions(account);
        record(actor, "account.closed", account);
    }

    public void reopen(OfficialId official) {
        Actor actor = demand(official);
        Account account = account(official);
        account.reopen();
        record(actor, "account.reopened", account);
    }

    /** @return the password to be handed over, readable only now */
    public OneTimePassword resetPassword(OfficialId official) {
        Actor actor = demand(official);
        Account account = account(official);
        OneTimePassword password = OneTimePassword.fresh();
        account.givePassword(hash(password));
        endSessions(account);
        record(actor, "account.password.reset", account);
        return password;
    }

    /** Forgets what was guessed wrong, wherever that was. */
    public void unlock(OfficialId official) {
        Actor actor = demand(official);
        Account account = account(official);
        throttle.forget(Attempt.password(account.login().value(), "-"));
        throttle.forget(Attempt.secondFactor(official));
        record(actor, "account.unlocked", account);
    }

    /** For a lost authenticator; who must have one enrols anew at the next sign-in. */
    public void resetSecondFactor(OfficialId official) {
        Actor actor = demand(official);
        Account account = account(official);
        factors.remove(official);
        endSessions(account);
        record(actor, "account.secondFactor.reset", account);
    }

    private void endSessions(Account account) {
        account.endSessions(clock.instant());
        sessions.endOf(account.official(), Optional.empty());
    }

    private Actor demand(OfficialId official) {
        Actor actor = currentActor.get();
        permissions.demandEverywhere(actor, Action.MANAGE_ACCOUNTS);
        if (actor.id().equals(official)) {
            throw AccountRefused.own(official);
        }
        return actor;
    }

    private Account account(OfficialId official) {
        return accounts.findByOfficial(official.value()).orElseThrow(() -> AccountRefused.missing(official));
    }

    private String hash(OneTimePassword password) {
        return Objects.requireNonNull(passwords.encode(password.value()));
    }

    private void record(Actor actor, String act, Account account) {
        audit.record(actor.id(), act, account.id().toString());
    }
}
