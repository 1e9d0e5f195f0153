package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hoalu.certification.Certifications.APPROVED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.workflow.CaseKey;

/** Whatever program writes here: a row that would break four eyes is refused by the database itself. */
@HoaLuTest
class FourEyesByDatabaseIT {

    private static final String DECIDE =
            "insert into certification_decision (application_id, round, decided_by, duty, outcome, reason, decided_at) ";
    private static final String CERTIFY =
            "insert into certification_certificate (id, version, application_id, decision_round, decided, unit, year,"
                    + " number, printed_number, token, programme, identity_hash, current, issued_on, valid_until) ";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    Certifications certifications = new Certifications();
    Desk desk;

    @BeforeEach
    void staff() {
        beans.autowireBean(certifications);
        desk = certifications.desk("14623");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into certification_participation (application_id, official_id, duty)"
                        + " values (:application, :examiner, 'DECIDE')",
                "insert into certification_participation (application_id, official_id, duty)"
                        + " values (:application, :officer, 'DECIDE')",
                "insert into certification_participation (application_id, official_id, duty)"
                        + " values (:application, :application, 'DECIDE')",
                "insert into certification_participation (application_id, official_id, duty)"
                        + " values (:application, :supervisor, 'APPLY')",
                "insert into certification_participation (application_id, official_id, duty)"
                        + " values (:application, :supervisor, 'OTHER')",
                "update certification_participation set duty = 'DECIDE'"
                        + " where application_id = :application and official_id = :examiner",
                "update certification_participation set duty = 'DECIDE'"
                        + " where application_id = :application and official_id = :officer",
                "update certification_participation set duty = 'DECIDE'"
                        + " where application_id = :application and duty = 'APPLY'",
                "update certification_participation set official_id = :supervisor"
                        + " where application_id = :application and official_id = :examiner",
                "delete from certification_participation"
                        + " where application_id = :application and official_id = :examiner",
                "delete from certification_participation"
                        + " where application_id = :application and official_id = :officer",
                "delete from certification_participation where application_id = :application and duty = 'APPLY'",
                "delete from certification_check where application_id = :application",
                "delete from certification_application where id = :application",
                "update certification_application set applicant_id = :officer where id = :application",
                "update certification_application set applicant_id = null where id = :application",
                "update certification_application set applicant_duty = 'PREPARE' where id = :application",
                "update certification_application set recorded_by = :supervisor where id = :application",
                "update certification_application set recorded_duty = 'DECIDE' where id = :application",
                "update certification_assessment set examiner = :supervisor where application_id = :application",
                "update certification_assessment set duty = 'DECIDE' where application_id = :application",
                DECIDE + "values (:application, 1, :examiner, 'DECIDE', 'APPROVED', null, now())",
                DECIDE + "values (:application, 1, :officer, 'DECIDE', 'APPROVED', null, now())",
                DECIDE + "values (:application, 1, :application, 'DECIDE', 'APPROVED', null, now())",
                DECIDE + "values (:application, 1, :examiner, 'PREPARE', 'APPROVED', null, now())",
                DECIDE + "values (:application, 1, :supervisor, 'DECIDE', 'APPROVED', null, now())",
                CERTIFY + "values (:application, 0, :application, 1, 'APPROVED', '14623', 2026, 9999, '9999/GCN-UBND',"
                        + " 'AAAAAAAAAAAAAAAAAAAAAA', 'BASIC', 'x', 1, '2026-01-01', '2029-01-01')",
                CERTIFY + "values (:application, 0, :application, 1, 'REJECTED', '14623', 2026, 9999, '9999/GCN-UBND',"
                        + " 'AAAAAAAAAAAAAAAAAAAAAA', 'BASIC', 'x', 1, '2026-01-01', '2029-01-01')"
            })
    void assessed_application_is_decided_by_nobody_who_took_part(String statement) {
        CaseKey key = certifications.assessed(desk);

        assertRefused(statement, key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certification_decision set decided_by = :examiner where application_id = :application",
                "update certification_decision set duty = 'PREPARE', decided_by = :examiner"
                        + " where application_id = :application",
                "update certification_decision set outcome = 'REJECTED', reason = 'x'"
                        + " where application_id = :application",
                "update certification_assessment set result = 'FAIL' where application_id = :application",
                "update certification_participation set duty = 'PREPARE'"
                        + " where application_id = :application and official_id = :supervisor",
                "delete from certification_participation"
                        + " where application_id = :application and official_id = :supervisor",
                "delete from certification_decision where application_id = :application",
                "delete from certification_assessment where application_id = :application",
                "delete from certification_check where application_id = :application",
                "delete from certification_certificate where application_id = :application"
            })
    void nothing_under_a_certificate_is_taken_away(String statement) {
        CaseKey key = certifications.assessed(desk);
        certifications.finish(key, desk.supervisor(), APPROVED);

        assertRefused(statement, key);
    }

    private void assertRefused(String statement, CaseKey key) {
        Map<String, String> people = Map.of(
                "application", key.toString(),
                "officer", desk.officer().id().toString(),
                "examiner", desk.examiner().id().toString(),
                "supervisor", desk.supervisor().id().toString());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.execute(status -> jdbc.update(statement, people)));
    }
}
