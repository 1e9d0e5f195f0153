package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hoalu.certification.Certifications.APPROVED;
import static vn.hoalu.certification.Certifications.COMPLETE;
import static vn.hoalu.certification.Certifications.PASSED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.inbox.TaskNotFound;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;

/** Through a deputy nobody does what they may not do themselves: four eyes are judged on both persons. */
@HoaLuTest
class DeputyFourEyesIT {

    private static final String ACTED = """
            select concat(decided_by, ' for ', on_behalf_of) from certification_decision
            where application_id = :application""";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReadingCertificate reading;

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    Certifications certifications = new Certifications();
    Desk desk;

    @BeforeEach
    void staff() {
        beans.autowireBean(certifications);
        desk = certifications.desk("14701");
    }

    @Test
    void deputy_decides_in_the_supervisors_name_and_every_place_says_so() {
        CaseKey key = certifications.assessed(desk);
        Actor deputy = deputyOf(desk.supervisor());

        certifications.finish(key, deputy, APPROVED);

        String stamp = deputy.id() + " for " + desk.supervisor().id();
        assertThat(read(ACTED, key)).containsExactly(stamp);
        assertThat(read("""
                select concat(official_id, ' for ', on_behalf_of) from casefile_entry
                where case_key = :application and message_key in ('certification.timeline.decided',
                    'certification.timeline.issued', 'casefile.entry.claimed', 'casefile.entry.completed')
                and on_behalf_of is not null""", key)).containsExactly(stamp, stamp, stamp, stamp);
        assertThat(read("""
                select concat(official_id, ' for ', on_behalf_of) from access_audit
                where act = 'application.decided' and subject = :application""", key)).containsExactly(stamp);
        assertThat(read("""
                select duty from certification_participation where application_id = :application
                and official_id in (:deputy, :supervisor)""", key, deputy, desk.supervisor())).containsExactly("DECIDE", "DECIDE");
    }

    @Test
    void deputy_does_not_approve_what_they_prepared_themselves() {
        CaseKey key = certifications.assessed(desk);
        Actor examiner = standingIn(desk.examiner(), desk.supervisor());

        assertRefused(key, examiner, APPROVED);
    }

    @Test
    void deputy_does_not_approve_what_the_absent_prepared() {
        Actor absent = with(desk.examiner(), Role.CERT_EXAMINER, Role.CERT_SUPERVISOR);
        CaseKey key = certifications.assessed(desk);

        assertRefused(key, deputyOf(absent), APPROVED);
    }

    @Test
    void deputy_does_not_approve_what_the_absent_applied_for() {
        IdentityNumber identity = Certifications.identity();
        Actor absent = certifications.official(Optional.of(identity), Set.of(post(Role.CERT_SUPERVISOR)));
        CaseKey key = certifications.assessed(desk, identity);

        assertRefused(key, deputyOf(absent), APPROVED);
    }

    @Test
    void absent_does_not_approve_what_was_prepared_in_their_name() {
        Actor absent = with(desk.supervisor(), Role.CERT_EXAMINER, Role.CERT_SUPERVISOR);
        CaseKey key = certifications.complete(desk);
        certifications.finish(key, deputyOf(absent), PASSED);

        assertRefused(key, absent, APPROVED);
    }

    @Test
    void second_deputy_does_not_approve_what_the_first_prepared_in_the_same_name() {
        Actor absent = with(desk.supervisor(), Role.CERT_EXAMINER, Role.CERT_SUPERVISOR);
        CaseKey key = certifications.complete(desk);
        certifications.finish(key, deputyOf(absent), PASSED);

        assertRefused(key, deputyOf(absent), APPROVED);
    }

    @Test
    void cover_of_an_officer_opens_no_decision() {
        CaseKey key = certifications.recorded(desk);
        Actor deputy = deputyOf(desk.officer());

        certifications.finish(key, deputy, COMPLETE);
        certifications.finish(key, desk.examiner(), PASSED);

        assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> certifications.finish(key, deputy, APPROVED));
    }

    @Test
    void paper_is_read_while_the_cover_runs() {
        CaseKey key = certifications.issued(desk);
        CertificateId id = new CertificateId(UUID.fromString(
                read("select id from certification_certificate where application_id = :application", key)
                        .getFirst()));
        Actor deputy = deputyOf(desk.supervisor());
        Actor elsewhere =
                with(deputy, new Cover(named(desk.supervisor()), posts(desk), Optional.of("CampaignProcess")));
        Actor here =
                with(deputy, new Cover(named(desk.supervisor()), posts(desk), Optional.of("CertificationProcess")));

        assertThat(reading.document(id, deputy)).isNotEmpty();
        assertThat(reading.document(id, here)).isNotEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> reading.document(id, elsewhere));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> reading.document(id, deputy.inPerson()));
    }

    /** Whatever program writes here: the officer and the examiner prepared, the deputy and the supervisor may decide. */
    @ParameterizedTest
    @ValueSource(strings = {":officer", ":examiner", ":application", ":stranger"})
    void database_refuses_a_decision_in_the_name_of_one_who_took_part_or_took_no_duty(String absent) {
        CaseKey key = certifications.assessed(desk);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> decidedBySql(absent, people(key)));
    }

    @Test
    void database_lets_a_supervisor_decide_in_the_name_of_another() {
        CaseKey key = certifications.assessed(desk);

        decidedBySql(":second", people(key));

        assertThat(read(ACTED, key))
                .containsExactly(desk.supervisor().id() + " for "
                        + desk.secondSupervisor().id());
    }

    private void decidedBySql(String absent, Map<String, String> people) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into certification_participation (application_id, official_id, duty)"
                            + " values (:application, :supervisor, 'DECIDE'), (:application, :second, 'DECIDE')",
                    people);
            jdbc.update(
                    "insert into certification_decision (application_id, round, decided_by, on_behalf_of, duty,"
                            + " outcome, decided_at) values (:application, 1, :supervisor, " + absent
                            + ", 'DECIDE', 'APPROVED', now())",
                    people);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certification_decision set on_behalf_of = :examiner where application_id = :application",
                "update certification_assessment set on_behalf_of = :supervisor where application_id = :application",
                "update certification_check set on_behalf_of = :supervisor where application_id = :application",
                "update certification_application set recorded_for = :supervisor where id = :application",
                "update certification_participation set duty = 'PREPARE'"
                        + " where application_id = :application and official_id = :supervisor",
                "delete from certification_participation"
                        + " where application_id = :application and official_id = :supervisor"
            })
    void database_keeps_what_a_deputy_did_bound_to_both(String statement) {
        CaseKey key = certifications.assessed(desk);
        certifications.finish(key, deputyOf(desk.supervisor()), APPROVED);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.update(statement, people(key))));
    }

    private void assertRefused(CaseKey key, Actor actor, Map<String, Object> form) {
        Optional<String> before = certifications.waitsAt(key);

        assertThatExceptionOfType(FourEyesViolation.class).isThrownBy(() -> certifications.claim(key, actor));
        assertThatExceptionOfType(FourEyesViolation.class).isThrownBy(() -> certifications.finish(key, actor, form));

        assertThat(certifications.waitsAt(key)).isEqualTo(before).isPresent();
        assertThat(read("select id from certification_certificate where application_id = :application", key))
                .isEmpty();
    }

    private List<String> read(String sql, CaseKey key) {
        return jdbc.queryForList(sql, people(key), String.class);
    }

    private List<String> read(String sql, CaseKey key, Actor deputy, Actor supervisor) {
        return jdbc.queryForList(
                sql,
                Map.of(
                        "application", key.toString(),
                        "deputy", deputy.id().toString(),
                        "supervisor", supervisor.id().toString()),
                String.class);
    }

    private Map<String, String> people(CaseKey key) {
        return Map.of(
                "application", key.toString(),
                "officer", desk.officer().id().toString(),
                "examiner", desk.examiner().id().toString(),
                "supervisor", desk.supervisor().id().toString(),
                "second", desk.secondSupervisor().id().toString(),
                "stranger", UUID.randomUUID().toString());
    }

    private Actor deputyOf(Actor absent) {
        return standingIn(certifications.official(Optional.empty(), Set.of()), absent);
    }

    private Actor standingIn(Actor deputy, Actor absent) {
        return with(deputy, new Cover(named(absent), absent.posts(), Optional.empty()));
    }

    private static Actor with(Actor deputy, Cover cover) {
        return new Actor(deputy.id(), deputy.name(), deputy.posts(), List.of(cover));
    }

    private Actor with(Actor actor, Role... roles) {
        return new Actor(actor.id(), actor.name(), Set.of(post(roles[0]), post(roles[1])));
    }

    private static OfficialName named(Actor actor) {
        return new OfficialName(actor.id(), actor.name());
    }

    private static Set<Post> posts(Desk desk) {
        return desk.supervisor().posts();
    }

    private Post post(Role role) {
        return new Post(role, desk.unit());
    }
}
