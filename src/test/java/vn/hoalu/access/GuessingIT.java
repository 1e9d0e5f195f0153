package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.MovableClock;

/** Guessing, counted by the hashes it made us evaluate. */
@HoaLuTest
class GuessingIT {

    private static final AtomicInteger LAST_ADDRESS = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger evaluated = new AtomicInteger();
    private final MovableClock clock = MovableClock.at("2031-03-03T02:00:00Z");
    private final String address = "203.0.113." + LAST_ADDRESS.incrementAndGet();
    private AccountSignIn signIn;

    @BeforeEach
    void count() {
        signIn = new AccountSignIn(
                accounts,
                new CountingPasswords(),
                throttle(),
                context.getBean(SignInSteps.class),
                context.getBean(FinishingSignIn.class),
                context.getBean(AuditTrail.class),
                context.getBean(DemoMode.class),
                clock);
    }

    // What the container makes of it, with a clock of our own.
    private SignInThrottle throttle() {
        ProxyFactory proxy = new ProxyFactory(new SignInThrottle(jdbc, clock));
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(context.getBean(TransactionInterceptor.class));
        return (SignInThrottle) proxy.getProxy();
    }

    @Test
    void of_200_wrong_passwords_five_are_evaluated_for_a_known_and_for_an_unknown_login() {
        new MadeAccounts(context).withAccount("guessed.known");

        List<String> known = guess("guessed.known", 200);
        int forKnown = evaluated.getAndSet(0);
        List<String> unknown = guess("guessed.unknown", 200);

        assertThat(forKnown).isEqualTo(5);
        assertThat(evaluated.get()).isEqualTo(5);
        assertThat(known).isEqualTo(unknown).hasSize(200);
        assertThat(known.subList(5, 200)).containsOnly("TooManyAttempts 1");
    }

    @Test
    void each_window_hears_five_more_and_waits_twice_as_long() {
        List<String> waits = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            waits.add(guess("guessed.patiently", 20).getLast());
            clock.pass(Duration.ofMinutes(1L << round));
        }

        assertThat(evaluated.get()).isEqualTo(20);
        assertThat(waits)
                .containsExactly("TooManyAttempts 1", "TooManyAttempts 2", "TooManyAttempts 4", "TooManyAttempts 8");
    }

    @Test
    void one_address_may_not_try_many_logins() {
        for (int login = 0; login < 100; login++) {
            guess("guessed.login" + login, 1);
        }

        assertThat(evaluated.get()).isEqualTo(60);
    }

    @Test
    void closed_and_demo_accounts_cost_a_guesser_the_same() {
        new MadeAccounts(context).withAccount("guessed.closed");
        Account account = accounts.findByLogin("guessed.closed").orElseThrow();
        account.disable();
        accounts.save(account);

        assertThatThrownBy(() -> signIn.authenticate(typed("guessed.closed", MadeAccounts.PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(evaluated.get()).isEqualTo(1);
    }

    @Test
    void hash_of_the_first_release_opens_and_becomes_argon2() {
        String bcrypt = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(MadeAccounts.PASSWORD);
        new MadeAccounts(context).withHash("guessed.old", bcrypt);

        assertThat(signIn.authenticate(typed("guessed.old", MadeAccounts.PASSWORD))
                        .isAuthenticated())
                .isTrue();

        String hash = accounts.findByLogin("guessed.old").orElseThrow().passwordHash();
        assertThat(hash).startsWith("{argon2}$argon2id$");
        assertThat(passwords.matches(MadeAccounts.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(Normalizer.normalize(MadeAccounts.PASSWORD, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    private List<String> guess(String login, int times) {
        List<String> answers = new ArrayList<>();
        for (int guess = 1; guess <= times; guess++) {
            try {
                signIn.authenticate(typed(login, "guess " + guess));
                answers.add("in");
            } catch (TooManyAttempts refused) {
                answers.add("TooManyAttempts " + refused.minutes());
            } catch (AuthenticationException refused) {
                answers.add(refused.getClass().getSimpleName() + " " + refused.getMessage());
            }
        }
        return answers;
    }

    private UsernamePasswordAuthenticationToken typed(String login, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        typed.setDetails(new WebAuthenticationDetails(address, null));
        return typed;
    }

    private class CountingPasswords implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return passwords.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            evaluated.incrementAndGet();
            return passwords.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return passwords.upgradeEncoding(hash);
        }
    }
}
