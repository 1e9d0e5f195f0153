package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
@Transactional
class AccessIT {

    private static final Post OFFICER = new Post(Role.COMMUNE_OFFICER, new UnitCode("14329"));
    private static final OfficialId PERSON = ActingAs.idOf("canbo.hoalu");

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Officials officials;

    @Autowired
    Staffing staffing;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    DemoPeople demo;

    @Autowired
    DemoSeed seed;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    PasswordPolicy policy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_acts_without_signing_in() {
        assertThatThrownBy(currentActor::get).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void actor_holds_the_posts_of_today() {
        Actor actor = ActingAs.demo("canbo.hoalu", currentActor::get);

        assertThat(actor.id()).isEqualTo(PERSON);
        assertThat(actor.name()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(actor.groups()).containsExactly("COMMUNE_OFFICER@14329");
    }

    @Test
    void lost_post_counts_at_once() {
        ActingAs.official(PERSON, () -> {
            assertThat(currentActor.get().holds(OFFICER.role(), OFFICER.unit())).isTrue();

            staffing.dismiss(PERSON, OFFICER);

            assertThat(currentActor.get().posts()).isEmpty();
        });
    }

    @Test
    void closed_account_counts_at_once() {
        ActingAs.official(PERSON, () -> {
            accounts.findByOfficial(PERSON.value()).orElseThrow().disable();

            assertThatThrownBy(currentActor::get).isInstanceOf(NotSignedIn.class);
        });
    }

    @Test
    void demo_staffs_four_units_and_the_province() {
        for (String unit : List.of("14329", "14533", "14620", "13669")) {
            UnitCode code = new UnitCode(unit);
            assertThat(officials.holdersOf(new Post(Role.COMMUNE_OFFICER, code)))
                    .isNotEmpty();
            assertThat(officials.holdersOf(new Post(Role.CERT_EXAMINER, code))).isNotEmpty();
            assertThat(officials.holdersOf(new Post(Role.CERT_SUPERVISOR, code)))
                    .hasSizeGreaterThan(1);
            assertThat(officials.holdersOf(new Post(Role.COMMUNE_CHAIR, code))).hasSize(1);
        }
        assertThat(officials.holdersOf(new Post(Role.COMMUNE_LEAD, new UnitCode("14329"))))
                .hasSize(1);
        assertThat(ActingAs.demo("kiemnhiem.hoalu", currentActor::get).posts()).hasSize(3);
        assertThat(ActingAs.demo("kiemtra.tinh", currentActor::get).holds(Role.AUDITOR))
                .isTrue();
        assertThat(demo.all()).hasSize(27);
    }

    @Test
    void second_start_of_the_demo_changes_nothing() {
        staffing.dismiss(PERSON, OFFICER);
        int people = demoAccounts();

        seed.afterSingletonsInstantiated();

        assertThat(demoAccounts()).isEqualTo(people);
        assertThat(officials.postsOf(PERSON)).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void audit_row_names_official_act_subject_and_request() {
        String subject = UUID.randomUUID().toString();

        try (var ignored = MDC.putCloseable("requestId", "request-7")) {
            audit.record(PERSON, "test.done", subject);
        }

        assertThat(jdbc.sql("SELECT official_id, act, request_id FROM access_audit WHERE subject = ?")
                        .param(subject)
                        .query()
                        .singleRow())
                .containsEntry("official_id", PERSON.toString())
                .containsEntry("act", "test.done")
                .containsEntry("request_id", "request-7");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void audit_row_is_neither_changed_nor_deleted() {
        String subject = UUID.randomUUID().toString();
        audit.record(PERSON, "test.done", subject);

        assertThatThrownBy(() -> jdbc.sql("UPDATE access_audit SET act = 'x' WHERE subject = ?")
                        .param(subject)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM access_audit WHERE subject = ?")
                        .param(subject)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void other_identity_key_refuses_the_start() {
        assertThatThrownBy(() -> new VaultKeyProof(jdbc, IdentityKey.fresh()).afterSingletonsInstantiated())
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("another key");
    }

    @Test
    void start_without_administrator_and_secret_is_refused() {
        for (String secret : List.of("", "eleven char", "x".repeat(129), "hoalu123456789")) {
            assertThatThrownBy(() -> administrator(secret).afterSingletonsInstantiated())
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageContaining("HOALU_ADMIN_PASSWORD");
        }
    }

    @Test
    void secret_makes_the_first_administrator_and_is_not_read_again() {
        administrator("a secret of our own").afterSingletonsInstantiated();
        administrator("").afterSingletonsInstantiated();

        Account account = accounts.findByLogin("truong.quantri").orElseThrow();
        assertThat(account.opensWhere(false)).isTrue();
        assertThat(passwords.matches("a secret of our own", account.passwordHash()))
                .isTrue();
        assertThat(officials.postsOf(account.official())).extracting(Post::role).containsExactly(Role.SYS_ADMIN);
    }

    @Test
    void demo_account_opens_nothing_outside_the_demo() {
        Account account = accounts.findByLogin("quantri.tinh").orElseThrow();

        assertThat(account.opensWhere(true)).isTrue();
        assertThat(account.opensWhere(false)).isFalse();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void many_attempts_at_once_count_as_many() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                throttle.admit(Attempt.password("parallel", "198.51.100.1"));
                return true;
            } catch (TooManyAttempts refused) {
                return false;
            }
        };
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            answers.addAll(threads.invokeAll(java.util.Collections.nCopies(40, attempt)));
        }

        long admitted = 0;
        for (Future<Boolean> answer : answers) {
            admitted += answer.get() ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(5);
        assertThat(throttle.isLocked(Attempt.password("parallel", "198.51.100.1")))
                .isTrue();
        throttle.admit(Attempt.password("parallel", "198.51.100.2"));
    }

    private AdministratorAccount administrator(String secret) {
        return new AdministratorAccount(
                officials, staffing, accounts, passwords, policy, audit, "truong.quantri", secret);
    }

    private int demoAccounts() {
        return jdbc.sql("SELECT COUNT(*) FROM access_account WHERE demo")
                .query(Integer.class)
                .single();
    }
}
