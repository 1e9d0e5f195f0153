package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hoalu.certification.Certifications.APPROVED;
import static vn.hoalu.certification.Certifications.COMPLETE;
import static vn.hoalu.certification.Certifications.PASSED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.NoticeRequested;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.CaseKey;

/** The happy path, every end event, and the ways back. */
@HoaLuTest
@RecordApplicationEvents
class CertificationProcessIT {

    private static final String UNIT = "14608";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    WithdrawApplicationAction withdrawal;

    @Autowired
    VerifyingCertificate verifying;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    Certifications certifications = new Certifications();
    Desk desk;

    @BeforeEach
    void staff() {
        beans.autowireBean(certifications);
        desk = certifications.desk(UNIT);
    }

    @Test
    void timeline_says_who_took_a_step_before_what_was_done_in_it() {
        CaseKey key = certifications.complete(desk);

        assertThat(timelineOf(key))
                .containsSubsequence(
                        "casefile.entry.opened",
                        "casefile.entry.claimed",
                        "certification.timeline.checked",
                        "casefile.entry.completed");
    }

    @Test
    void approved_application_becomes_a_certificate() {
        CaseKey key = certifications.recorded(desk);
        certifications.assertThatProcess(key).isWaitingAt("Task_CheckCompleteness");
        certifications.finish(key, desk.officer(), COMPLETE);
        certifications.assertThatProcess(key).isWaitingAt("Task_AssessApplication");
        certifications.finish(key, desk.examiner(), PASSED);
        certifications.assertThatProcess(key).isWaitingAt("Task_ReviewApplication");
        certifications.finish(key, desk.supervisor(), APPROVED);

        assertEnded(key, "EndEvent_CertificateIssued", "issued");
        PublicCertificate published = verifying.find(tokenOf(key)).orElseThrow();
        assertThat(published.state()).isEqualTo(PublicCertificate.State.VALID);
        assertThat(published.holder()).isEqualTo("Nguyễn Thử Nghiệm");
        assertThat(documentOf(key)).startsWith("%PDF-".getBytes());
    }

    @Test
    void rejected_application_ends_with_a_reason() {
        CaseKey key = certifications.assessed(desk);

        certifications.finish(key, desk.supervisor(), Map.of("decision", "REJECTED", "reason", "not shown"));

        assertEnded(key, "EndEvent_ApplicationRejected", "rejected");
    }

    @Test
    void application_that_is_not_eligible_ends() {
        CaseKey key = certifications.recorded(desk);

        certifications.finish(key, desk.officer(), Map.of("completeness", "NOT_ELIGIBLE", "note", "lives elsewhere"));

        assertEnded(key, "EndEvent_ApplicationNotEligible", "notEligible");
    }

    @Test
    void duplicate_application_ends() {
        CaseKey key = certifications.recorded(desk);

        certifications.finish(key, desk.officer(), Map.of("completeness", "DUPLICATE", "note", "sent twice"));

        assertEnded(key, "EndEvent_ApplicationDuplicate", "duplicate");
    }

    @Test
    void supplement_that_does_not_come_closes_the_application() {
        CaseKey key = toSupplement();

        certifications.fireTimer(key);

        assertEnded(key, "EndEvent_SupplementExpired", "expired");
    }

    @Test
    void supplemented_application_is_checked_again() {
        CaseKey key = toSupplement();
        assertThat(noticesOf(key)).containsExactly("certification.notice.supplement");

        certifications.finish(
                key, desk.officer(), Map.of("presented", List.of("IDENTITY_CARD"), "note", "card brought"));

        certifications.assertThatProcess(key).isWaitingAt("Task_CheckCompleteness");
        certifications.finish(key, desk.officer(), COMPLETE);
        certifications.assertThatProcess(key).isWaitingAt("Task_AssessApplication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task_CheckCompleteness",
                "Task_SupplementApplication",
                "Task_AssessApplication",
                "Task_ReviewApplication"
            })
    void application_can_be_withdrawn_wherever_it_waits(String task) {
        CaseKey key = waitingAt(task);
        assertThat(certifications.waitsAt(key)).contains(task);
        assertThat(withdrawal.offeredTo(key, desk.officer())).isTrue();

        withdrawal.perform(key, "moved away", desk.officer());

        assertEnded(key, "EndEvent_ApplicationWithdrawn", "withdrawn");
        assertThat(withdrawal.offeredTo(key, desk.officer())).isFalse();
    }

    @Test
    void decided_application_cannot_be_withdrawn() {
        CaseKey key = certifications.issued(desk);

        assertThat(withdrawal.offeredTo(key, desk.officer())).isFalse();
        assertThatExceptionOfType(ApplicationMovedOn.class)
                .isThrownBy(() -> withdrawal.perform(key, "too late", desk.officer()));
    }

    @Test
    void returned_application_is_assessed_again() {
        CaseKey key = certifications.assessed(desk);

        certifications.finish(key, desk.supervisor(), Map.of("decision", "RETURNED", "reason", "check the payment"));
        certifications.assertThatProcess(key).isWaitingAt("Task_AssessApplication");
        certifications.finish(
                key, desk.examiner(), Map.of("method", "PRACTICAL", "skills", List.of("PAYMENT"), "result", "PASS"));
        certifications.finish(key, desk.secondSupervisor(), APPROVED);

        assertEnded(key, "EndEvent_CertificateIssued", "issued");
    }

    @Test
    void failed_assessment_is_not_approved() {
        CaseKey key = certifications.complete(desk);
        certifications.finish(key, desk.examiner(), Map.of("method", "SCORE", "score", 20, "result", "FAIL"));

        assertThatExceptionOfType(AssessmentNotPassed.class)
                .isThrownBy(() -> certifications.finish(key, desk.supervisor(), APPROVED));

        certifications.assertThatProcess(key).isWaitingAt("Task_ReviewApplication");
    }

    @Test
    void holder_of_a_valid_certificate_gets_no_second_one() {
        IdentityNumber identity = Certifications.identity();
        certifications.finish(certifications.assessed(desk, identity), desk.supervisor(), APPROVED);
        CaseKey again = certifications.assessed(desk, identity);

        assertThatExceptionOfType(CertificateAlreadyHeld.class)
                .isThrownBy(() -> certifications.finish(again, desk.supervisor(), APPROVED));

        assertThat(certifications.waitsAt(again)).contains("Task_ReviewApplication");
        assertThat(statusOf(again)).isEqualTo("ASSESSED");
    }

    private CaseKey toSupplement() {
        CaseKey key = certifications.recorded(desk);
        certifications.finish(key, desk.officer(), Map.of("completeness", "SUPPLEMENT", "note", "identity card"));
        return key;
    }

    private CaseKey waitingAt(String task) {
        return switch (task) {
            case "Task_CheckCompleteness" -> certifications.recorded(desk);
            case "Task_SupplementApplication" -> toSupplement();
            case "Task_AssessApplication" -> certifications.complete(desk);
            default -> certifications.assessed(desk);
        };
    }

    private void assertEnded(CaseKey key, String endEvent, String outcome) {
        certifications.assertThatProcess(key).isEnded().hasPassed(endEvent);
        assertThat(certifications.ends(key)).containsExactly(endEvent);
        assertThat(caseFiles.find(key).orElseThrow().outcomeKey()).contains("certification.outcome." + outcome);
        assertThat(noticesOf(key)).endsWith("certification.notice." + outcome);
    }

    private List<String> timelineOf(CaseKey key) {
        return jdbc.queryForList(
                "select message_key from casefile_entry where case_key = ? order by id", String.class, key.toString());
    }

    private List<String> noticesOf(CaseKey key) {
        String number = caseFiles.find(key).orElseThrow().number();
        return events.stream(NoticeRequested.class)
                .filter(notice -> notice.reference().startsWith(number))
                .map(NoticeRequested::messageKey)
                .toList();
    }

    private String statusOf(CaseKey key) {
        return jdbc.queryForObject(
                "select status from certification_application where id = ?", String.class, key.toString());
    }

    private String tokenOf(CaseKey key) {
        return jdbc.queryForObject(
                "select token from certification_certificate where application_id = ?", String.class, key.toString());
    }

    private byte[] documentOf(CaseKey key) {
        return jdbc.queryForObject(
                "select content from certification_document d join certification_certificate c on c.id ="
                        + " d.certificate_id where c.application_id = ?",
                byte[].class,
                key.toString());
    }
}
