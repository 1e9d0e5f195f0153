package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;

/** Accounts for those who keep them. */
@Component
@Transactional(readOnly = true)
public class ReadingAccounts {

    private final AccountRows rows;
    private final Officials officials;
    private final RecoveryCodes recovery;
    private final SignInSteps steps;
    private final SignInThrottle throttle;
    private final SessionRows sessions;
    private final Permissions permissions;
    private final CurrentActor currentActor;

    ReadingAccounts(
            AccountRows rows,
            Officials officials,
            RecoveryCodes recovery,
            SignInSteps steps,
            SignInThrottle throttle,
            SessionRows sessions,
            Permissions permissions,
            CurrentActor currentActor) {
        this.rows = rows;
        this.officials = officials;
        this.recovery = recovery;
        this.steps = steps;
        this.throttle = throttle;
        this.sessions = sessions;
        this.permissions = permissions;
        this.currentActor = currentActor;
    }

    /** @param withAccount the accounts there are, or the officials who have none */
    public Rows<AccountRow> page(String search, boolean withAccount, Optional<String> cursor) {
        demand();
        return rows.page(search, withAccount, cursor);
    }

    public Optional<AccountDetails> of(OfficialId official) {
        Actor actor = demand();
        return rows.of(official).map(row -> details(row, actor));
    }

    private AccountDetails details(AccountRow row, Actor actor) {
        OfficialId official = row.official();
        boolean locked = row.login()
                .filter(login -> throttle.isLocked(Attempt.password(login, "-"))
                        || throttle.isLocked(Attempt.secondFactor(official)))
                .isPresent();
        FactorState factor = new FactorState(row.secondFactor(), steps.demands(official), recovery.left(official));
        return new AccountDetails(
                row,
                List.copyOf(officials.postsOf(official)),
                locked,
                factor,
                sessions.of(official).size(),
                actor.id().equals(official));
    }

    // Accounts belong to no unit: whoever keeps them keeps all.
    private Actor demand() {
        Actor actor = currentActor.get();
        permissions.demandEverywhere(actor, Action.MANAGE_ACCOUNTS);
        return actor;
    }
}
