package vn.hoalu.access;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/**
 * Finds the official behind a provider's person: by the subject that was bound before, else by the login. Nobody is
 * made here; who has no open account does not enter.
 */
@Component
@Conditional(ProviderConfigured.class)
class EnteringByProvider {

    private final ProviderSettings settings;
    private final AccountRepository accounts;
    private final ClaimedPosts posts;
    private final ProviderPosts given;
    private final AuditTrail audit;
    private final DemoMode demo;

    EnteringByProvider(
            ProviderSettings settings,
            AccountRepository accounts,
            ClaimedPosts posts,
            ProviderPosts given,
            AuditTrail audit,
            DemoMode demo) {
        this.settings = settings;
        this.accounts = accounts;
        this.posts = posts;
        this.given = given;
        this.audit = audit;
        this.demo = demo;
    }

    @Transactional
    public Optional<OfficialId> enter(OidcUser person) {
        Optional<Account> account = account(person).filter(found -> found.opensWhere(demo.isOn()));
        account.ifPresentOrElse(
                found -> welcome(found, person.getClaims()),
                () -> audit.recordAnonymous("account.signIn.refused", "-"));
        return account.map(Account::official);
    }

    private Optional<Account> account(OidcUser person) {
        // No token is verified without one.
        String named = Objects.requireNonNull(person.getSubject());
        String subject = Attempt.digest("subject", settings.issuer(), named);
        return accounts.findByProviderSubject(subject)
                .or(() -> byLogin(person).filter(found -> found.boundTo(subject)));
    }

    private Optional<Account> byLogin(OidcUser person) {
        return Optional.ofNullable(person.getClaimAsString(settings.loginClaim()))
                .flatMap(Login::typed)
                .map(Login::value)
                .flatMap(accounts::findByLogin);
    }

    private void welcome(Account account, Map<String, Object> claims) {
        given.claimed(account.official(), posts.in(claims));
        audit.record(account.official(), "account.signIn.provider", account.id().toString());
    }
}
