package vn.hoalu.access;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.Staffing;

/**
 * Puts the demo's people into the database before the first request. Who is there already keeps the posts they have
 * by now: a restart must not undo what somebody tried out.
 */
@Component
@Profile("demo")
class DemoSeed implements SmartInitializingSingleton {

    private final DemoPeople demo;
    private final Staffing staffing;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    DemoSeed(DemoPeople demo, Staffing staffing, AccountRepository accounts, PasswordEncoder passwords) {
        this.demo = demo;
        this.staffing = staffing;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        var missing = demo.people().stream()
                .filter(person -> !accounts.existsByLogin(person.login().value()))
                .toList();
        if (!missing.isEmpty()) {
            // Hashed once for all: slow by design, and the password is no secret.
            String hash = passwords.encode(demo.password());
            missing.forEach(person -> add(person, hash));
        }
    }

    private void add(DemoPerson person, String hash) {
        staffing.register(person.id(), person.name(), Optional.of(person.identity()));
        person.posts().forEach(post -> staffing.appoint(person.id(), post));
        accounts.save(Account.ofDemo(person.login(), hash, person.id()));
    }
}
