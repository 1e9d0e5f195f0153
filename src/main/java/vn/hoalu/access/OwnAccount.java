package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What everybody may do to the own account; asks for the present password or a code before it weakens anything. */
@Component
public class OwnAccount {

    private final CurrentActor currentActor;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final ChoosingPassword choosing;
    private final SecondFactors factors;
    private final ProvingSecondFactor proving;
    private final RenewingFactor renewing;
    private final StoredSessions sessions;
    private final SignInSteps steps;

    OwnAccount(
            CurrentActor currentActor,
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            ChoosingPassword choosing,
            SecondFactors factors,
            ProvingSecondFactor proving,
            RenewingFactor renewing,
            StoredSessions sessions,
            SignInSteps steps) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.choosing = choosing;
        this.factors = factors;
        this.proving = proving;
        this.renewing = renewing;
        this.sessions = sessions;
        this.steps = steps;
    }

    /** Whether the password is ours to change; who comes through a provider has none here that is known to anybody. */
    public boolean hasPassword() {
        return SignedIn.onThisThread().filter(LocalSignIn.class::isInstance).isPresent();
    }

    /** Ends all other sessions: whoever knew the old password may sit in one. */
    public void changePassword(String present, String fresh) {
        Account account = account();
        Attempt attempt = Attempt.presentPassword(account.official());
        throttle.admit(attempt);
        if (!passwords.matches(present, account.passwordHash())) {
            throw new WrongPassword();
        }
        throttle.succeeded(attempt);
        choosing.choose(account.official(), fresh);
        sessions.endOf(
                account.official(), SignedIn.onThisThread().map(SignedIn::mark).map(SessionMark::id));
    }

    public FactorState factor() {
        Account account = account();
        return renewing.state(account.official(), steps.demands(account.official()));
    }

    public Enrolment enrolment() {
        Account account = account();
        return Enrolment.of(factors.begin(account.official()), account.login());
    }

    /** @return recovery codes, readable only now */
    public List<String> enrol(String code) {
        return proving.confirm(account().official(), code);
    }

    /** @return recovery codes in place of those before, readable only now */
    public List<String> renewRecoveryCodes(String code) {
        Account account = account();
        proving.prove(account.official(), code);
        return renewing.renew(account.official());
    }

    public void removeFactor(String code) {
        Account account = account();
        if (steps.demands(account.official())) {
            throw new FactorDemanded(account.official());
        }
        proving.prove(account.official(), code);
        renewing.remove(account.official(), account.official());
    }

    private Account account() {
        UUID official = currentActor.get().id().value();
        return Optional.of(official).flatMap(accounts::findByOfficial).orElseThrow(NotSignedIn::new);
    }
}
