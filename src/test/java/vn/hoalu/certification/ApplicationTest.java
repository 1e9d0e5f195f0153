package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hoalu.certification.Applying.EXAMINER;
import static vn.hoalu.certification.Applying.NOW;
import static vn.hoalu.certification.Applying.OFFICER;
import static vn.hoalu.certification.Applying.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

    @Test
    void consent_is_never_assumed() {
        assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> Consent.given(false, NOW));
    }

    @Test
    void supplemented_application_is_checked_again() {
        Application application = Applying.recorded();

        application.check(Completeness.SUPPLEMENT, Optional.of("identity card"), OFFICER, NOW);
        application.supplement(List.of("IDENTITY_CARD"), "brought", OFFICER, NOW);
        application.check(Completeness.COMPLETE, Optional.empty(), OFFICER, NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.COMPLETE);
        assertThat(application.steps().checks()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Completeness.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETE")
    void incomplete_application_is_told_why(Completeness completeness) {
        Application application = Applying.recorded();

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> application.check(completeness, Optional.of("  "), OFFICER, NOW));
    }

    @Test
    void failed_assessment_cannot_be_approved() {
        Application application = Applying.assessed(AssessmentResult.FAIL);

        assertThatExceptionOfType(AssessmentNotPassed.class)
                .isThrownBy(() -> application.decide(DecisionOutcome.APPROVED, Optional.empty(), SUPERVISOR, NOW));
    }

    @Test
    void only_the_last_assessment_counts() {
        Application application = Applying.assessed(AssessmentResult.FAIL);

        application.decide(DecisionOutcome.RETURNED, Optional.of("look again"), SUPERVISOR, NOW);
        application.assess(Applying.practical(AssessmentResult.PASS), EXAMINER, NOW);
        application.decide(DecisionOutcome.APPROVED, Optional.empty(), SUPERVISOR, NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(value = DecisionOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void returning_and_rejecting_need_a_reason(DecisionOutcome outcome) {
        Application application = Applying.assessed(AssessmentResult.PASS);

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> application.decide(outcome, Optional.empty(), SUPERVISOR, NOW));
    }

    @Test
    void second_decision_is_refused() {
        Application application = Applying.approved();

        assertThatExceptionOfType(ApplicationMovedOn.class)
                .isThrownBy(() -> application.decide(DecisionOutcome.REJECTED, Optional.of("late"), SUPERVISOR, NOW))
                .withMessageContaining("is APPROVED and cannot be decided");
    }

    @Test
    void undecided_application_is_not_issued() {
        Application application = Applying.assessed(AssessmentResult.PASS);

        assertThatExceptionOfType(ApplicationMovedOn.class).isThrownBy(application::issue);
    }

    @Test
    void decided_application_is_not_withdrawn() {
        Application application = Applying.approved();

        assertThatExceptionOfType(ApplicationMovedOn.class).isThrownBy(() -> application.withdraw("changed my mind"));
    }

    @Test
    void returned_application_can_still_be_withdrawn() {
        Application application = Applying.assessed(AssessmentResult.PASS);
        application.decide(DecisionOutcome.RETURNED, Optional.of("look again"), SUPERVISOR, NOW);

        application.withdraw("changed my mind");

        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(application.reason()).contains("changed my mind");
    }
}
