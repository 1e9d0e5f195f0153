package vn.hoalu.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows the password of an open account. Everything else looks and takes the same, so that nobody learns
 * which logins exist: one hash is evaluated, be it a decoy's. Audited by the account's id, for an unknown login without
 * any.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SignInSteps steps;
    private final FinishingSignIn finishing;
    private final AuditTrail audit;
    private final DemoMode demo;
    private final Clock clock;
    private final String decoy;

    AccountSignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SignInSteps steps,
            FinishingSignIn finishing,
            AuditTrail audit,
            DemoMode demo,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.steps = steps;
        this.finishing = finishing;
        this.audit = audit;
        this.demo = demo;
        this.clock = clock;
        this.decoy = Objects.requireNonNull(passwords.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String login = Login.typed(typed.getName()).map(Login::value).orElse("");
        Attempt attempt = Attempt.password(login, address(typed));
        throttle.admit(attempt);
        Account account = verify(login, String.valueOf(typed.getCredentials()));
        throttle.succeeded(attempt);
        steps.next(account, Set.of()).ifPresent(step -> {
            throw new StepRequired(Halfway.before(step, account.official(), clock.instant()));
        });
        return signedIn(account, typed);
    }

    private Account verify(String login, String password) {
        Optional<Account> account = accounts.findByLogin(login);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(decoy));
        Account verified =
                account.filter(found -> right && found.opensWhere(demo.isOn())).orElseThrow(() -> refusal(account));
        upgrade(verified, password);
        return verified;
    }

    private void upgrade(Account account, String password) {
        String old = account.passwordHash();
        if (passwords.upgradeEncoding(old)) {
            accounts.rehash(account.id(), old, Objects.requireNonNull(passwords.encode(password)));
        }
    }

    private BadCredentialsException refusal(Optional<Account> account) {
        audit.recordAnonymous(
                "account.signIn.refused",
                account.map(Account::id).map(Object::toString).orElse("-"));
        return new BadCredentialsException("Login and password do not open an account");
    }

    private Authentication signedIn(Account account, Authentication typed) {
        Authentication signedIn = finishing.of(account, address(typed));
        ((UsernamePasswordAuthenticationToken) signedIn).setDetails(typed.getDetails());
        return signedIn;
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "-";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
