package vn.hoalu.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;

/** The steps between a right password and a session. Their bearer is {@link Halfway} in and nobody anywhere else. */
@Component
public class SigningIn {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final AccountRepository accounts;
    private final SignInSteps steps;
    private final ProvingSecondFactor proving;
    private final SecondFactors factors;
    private final ChoosingPassword choosing;
    private final FinishingSignIn finishing;
    private final DemoMode demo;
    private final Clock clock;

    SigningIn(
            AccountRepository accounts,
            SignInSteps steps,
            ProvingSecondFactor proving,
            SecondFactors factors,
            ChoosingPassword choosing,
            FinishingSignIn finishing,
            DemoMode demo,
            Clock clock) {
        this.accounts = accounts;
        this.steps = steps;
        this.proving = proving;
        this.factors = factors;
        this.choosing = choosing;
        this.finishing = finishing;
        this.demo = demo;
        this.clock = clock;
    }

    /** Whether this is still worth a page; a forgotten browser must not keep half a sign-in. */
    public boolean isAlive(Halfway halfway) {
        return clock.instant().isBefore(halfway.since().plus(PATIENCE));
    }

    /** @throws WrongCode or TooManyAttempts */
    public void prove(Halfway halfway, String code) {
        demand(halfway, SignInStep.CODE);
        proving.prove(halfway.official(), code);
    }

    public Enrolment enrolment(Halfway halfway) {
        demand(halfway, SignInStep.ENROL);
        return Enrolment.of(factors.begin(halfway.official()), account(halfway).login());
    }

    /** @return recovery codes, readable only now */
    public List<String> enrol(Halfway halfway, String code) {
        demand(halfway, SignInStep.ENROL);
        return proving.confirm(halfway.official(), code);
    }

    /** @throws WeakPassword with the sentence for whoever chose it */
    public void choosePassword(Halfway halfway, String fresh) {
        demand(halfway, SignInStep.PASSWORD);
        choosing.choose(halfway.official(), fresh);
    }

    /**
     * After a step was done, and only then.
     *
     * @throws StepRequired where another one follows
     */
    public Authentication proceed(Halfway halfway, String address) {
        Account account = account(halfway);
        steps.next(account, halfway.passed()).ifPresent(step -> {
            throw new StepRequired(halfway.before(step));
        });
        return finishing.of(account, address);
    }

    private void demand(Halfway halfway, SignInStep step) {
        if (halfway.step() != step || !isAlive(halfway)) {
            throw new NotSignedIn();
        }
        account(halfway);
    }

    private Account account(Halfway halfway) {
        OfficialId official = halfway.official();
        return accounts.findByOfficial(official.value())
                .filter(account -> account.opensWhere(demo.isOn()) && account.acceptsFrom(halfway.since()))
                .orElseThrow(NotSignedIn::new);
    }
}
