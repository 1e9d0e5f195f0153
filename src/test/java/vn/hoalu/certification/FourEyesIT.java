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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.BulkInbox;
import vn.hoalu.inbox.BulkResult;
import vn.hoalu.inbox.HandingOver;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;

/** Nobody decides what they applied for, recorded, checked or assessed: refused at claim and at completion. */
@HoaLuTest
class FourEyesIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReviewApplicationHandler review;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BulkInbox bulk;

    Certifications certifications = new Certifications();
    Desk desk;

    @BeforeEach
    void staff() {
        beans.autowireBean(certifications);
        desk = certifications.desk("14611");
    }

    @Test
    void own_application_is_not_recorded() {
        IdentityNumber identity = Certifications.identity();
        Desk own = new Desk(
                desk.unit(),
                certifications.official(Optional.of(identity), Set.of(post(Role.COMMUNE_OFFICER))),
                desk.examiner(),
                desk.supervisor(),
                desk.secondSupervisor());

        assertThatExceptionOfType(FourEyesViolation.class).isThrownBy(() -> certifications.recorded(own, identity));
    }

    @Test
    void own_application_is_not_assessed() {
        IdentityNumber identity = Certifications.identity();
        Actor examiner = certifications.official(Optional.of(identity), Set.of(post(Role.CERT_EXAMINER)));
        CaseKey key = certifications.recorded(desk, identity);
        certifications.finish(key, desk.officer(), COMPLETE);

        assertRefused(key, examiner, PASSED);
    }

    @Test
    void own_application_is_not_decided() {
        IdentityNumber identity = Certifications.identity();
        Actor supervisor = certifications.official(Optional.of(identity), Set.of(post(Role.CERT_SUPERVISOR)));
        CaseKey key = certifications.assessed(desk, identity);

        assertRefused(key, supervisor, APPROVED);
    }

    @Test
    void own_application_is_not_decided_by_one_who_became_an_official_later() {
        IdentityNumber identity = Certifications.identity();
        CaseKey key = certifications.assessed(desk, identity);
        Actor supervisor = certifications.official(Optional.of(identity), Set.of(post(Role.CERT_SUPERVISOR)));

        assertRefused(key, supervisor, APPROVED);
    }

    @Test
    void own_assessment_is_not_decided() {
        Actor both = with(desk.examiner(), Role.CERT_EXAMINER, Role.CERT_SUPERVISOR);
        CaseKey key = certifications.assessed(desk);

        assertRefused(key, both, APPROVED);
    }

    @Test
    void who_leads_the_unit_gives_no_decision_to_whom_it_is_not() {
        Actor checker = certifications.official(
                Optional.empty(), Set.of(post(Role.COMMUNE_OFFICER), post(Role.CERT_SUPERVISOR)));
        Actor chair = certifications.official(Optional.empty(), Set.of(post(Role.COMMUNE_CHAIR)));
        CaseKey key = certifications.recorded(desk);
        certifications.finish(key, checker, COMPLETE);
        certifications.finish(key, desk.examiner(), PASSED);

        assertThat(given(key, checker, chair).refusal())
                .containsInstanceOf(FourEyesViolation.class)
                .hasValueSatisfying(rule -> assertThat(rule.messageKey()).isEqualTo("access.error.fourEyesOfReceiver"));
        assertThat(given(key, desk.supervisor(), chair).refusal()).isEmpty();
    }

    private BulkResult given(CaseKey key, Actor to, Actor by) {
        HandingOver.Route route = new HandingOver.Route(Optional.empty(), Optional.of(to.id()));
        return bulk.act(CommandId.fresh(), certifications.task(key), new BulkAct.Move(route, "chia việc"), by);
    }

    @Test
    void own_record_is_not_decided() {
        Actor both = with(desk.officer(), Role.COMMUNE_OFFICER, Role.CERT_SUPERVISOR);
        CaseKey key = certifications.assessed(desk);

        assertRefused(key, both, APPROVED);
    }

    @Test
    void own_check_is_not_decided() {
        Actor checker = certifications.official(
                Optional.empty(), Set.of(post(Role.COMMUNE_OFFICER), post(Role.CERT_SUPERVISOR)));
        CaseKey key = certifications.recorded(desk);
        certifications.finish(key, checker, COMPLETE);
        certifications.finish(key, desk.examiner(), PASSED);

        assertRefused(key, checker, APPROVED);
    }

    @Test
    void own_supplement_is_not_decided() {
        Actor clerk = certifications.official(
                Optional.empty(), Set.of(post(Role.COMMUNE_OFFICER), post(Role.CERT_SUPERVISOR)));
        CaseKey key = certifications.recorded(desk);
        certifications.finish(key, desk.officer(), Map.of("completeness", "SUPPLEMENT", "note", "identity card"));
        certifications.finish(key, clerk, Map.of("presented", List.of("IDENTITY_CARD"), "note", "brought"));
        certifications.finish(key, desk.officer(), COMPLETE);
        certifications.finish(key, desk.examiner(), PASSED);

        assertRefused(key, clerk, APPROVED);
    }

    @Test
    void one_who_decided_does_not_assess_after_a_return() {
        Actor both = with(desk.supervisor(), Role.CERT_SUPERVISOR, Role.CERT_EXAMINER);
        CaseKey key = certifications.assessed(desk);
        certifications.finish(key, both, Map.of("decision", "RETURNED", "reason", "look again"));

        assertRefused(key, both, PASSED);
    }

    @Test
    void supervisor_of_another_unit_decides_nothing_here() {
        Actor stranger = certifications.desk("14614").supervisor();
        CaseKey key = certifications.assessed(desk);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> review.demandMayAct(key, stranger));
    }

    private void assertRefused(CaseKey key, Actor actor, Map<String, Object> form) {
        Optional<String> before = certifications.waitsAt(key);

        assertThatExceptionOfType(FourEyesViolation.class).isThrownBy(() -> certifications.claim(key, actor));
        assertThatExceptionOfType(FourEyesViolation.class).isThrownBy(() -> certifications.finish(key, actor, form));

        assertThat(certifications.waitsAt(key)).isEqualTo(before).isPresent();
        assertThat(certificates(key)).isZero();
    }

    private int certificates(CaseKey key) {
        return jdbc.queryForObject(
                "select count(*) from certification_certificate where application_id = ?",
                Integer.class,
                key.toString());
    }

    private Actor with(Actor actor, Role... roles) {
        return new Actor(actor.id(), actor.name(), Set.of(post(roles[0]), post(roles[1])));
    }

    private Post post(Role role) {
        return new Post(role, desk.unit());
    }
}
