package vn.hoalu.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows the password of an open account. Everything else looks and takes the same, so that nobody learns
 * which logins exist; audited by the account's id, for an unknown login without any.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final DemoMode demo;
    private final String decoy;

    AccountSignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            AuditTrail audit,
            DemoMode demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.demo = demo;
        this.decoy = Objects.requireNonNull(passwords.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String login = Login.typed(typed.getName()).map(Login::value).orElse("");
        String address = address(typed);
        throttle.attempted(login, address);
        if (throttle.exceeded(login, address)) {
            throw new LockedException("Too many attempts to sign in");
        }
        Account account = verify(login, typed);
        throttle.succeeded(login, address);
        audit.record(account.official(), "account.signIn", account.id().toString());
        return signedIn(account, typed);
    }

    private Account verify(String login, Authentication typed) {
        Optional<Account> account = accounts.findByLogin(login);
        boolean right = passwords.matches(
                String.valueOf(typed.getCredentials()),
                account.map(Account::passwordHash).orElse(decoy));
        return account.filter(found -> right && found.opensWhere(demo.isOn())).orElseThrow(() -> refusal(account));
    }

    private BadCredentialsException refusal(Optional<Account> account) {
        audit.recordAnonymous(
                "account.signIn.refused",
                account.map(Account::id).map(Object::toString).orElse("-"));
        return new BadCredentialsException("Login and password do not open an account");
    }

    private static Authentication signedIn(Account account, Authentication typed) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.official().value()), null, List.of());
        signedIn.setDetails(typed.getDetails());
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
