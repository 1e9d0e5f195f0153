package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Units;

/**
 * Outside the demo somebody must be able to enter, and nobody by a password that is known: the first administrator
 * is made from the operator's secret, and without it the program does not start. Once there, the secret is not read.
 */
@Component
@Profile("!demo")
class AdministratorAccount implements SmartInitializingSingleton {

    private static final Post ADMINISTRATOR = new Post(Role.SYS_ADMIN, Units.PROVINCE);

    private final Officials officials;
    private final Staffing staffing;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final AuditLog audit;
    private final String login;
    private final String secret;

    AdministratorAccount(
            Officials officials,
            Staffing staffing,
            AccountRepository accounts,
            PasswordEncoder passwords,
            PasswordPolicy policy,
            AuditLog audit,
            @Value("${hoalu.admin-login:quantri}") String login,
            @Value("${hoalu.admin-password:}") String secret) {
        this.officials = officials;
        this.staffing = staffing;
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.audit = audit;
        this.login = login;
        this.secret = secret;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (!exists()) {
            demandSecret();
            create(new Login(login));
        }
    }

    private boolean exists() {
        List<UUID> holders = officials.holdersOf(ADMINISTRATOR).stream()
                .map(OfficialName::id)
                .map(OfficialId::value)
                .toList();
        return accounts.existsByOfficialInAndDemoFalseAndDisabledFalse(holders);
    }

    private void demandSecret() {
        try {
            policy.demand(secret, login);
        } catch (WeakPassword weak) {
            throw new RefusedStart(
                    "There is no administrator yet, and HOALU_ADMIN_PASSWORD is not set to 12 to 128 characters that are"
                            + " not easily guessed.",
                    "Set HOALU_ADMIN_PASSWORD for the first start; the administrator signs in as \"%s\"."
                            .formatted(login));
        }
    }

    private void create(Login name) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, "Quản trị hệ thống", Optional.empty());
        staffing.appoint(id, ADMINISTRATOR);
        accounts.save(Account.of(name, passwords.encode(secret), id));
        audit.record(id, "account.administrator.created", id.toString());
    }
}
