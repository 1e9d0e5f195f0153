package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTermsTest {

    private final ProgrammeTerms terms = new ProgrammeTerms(Programme.BASIC, 50, 36);

    @ParameterizedTest
    @CsvSource({"50, PASS", "100, PASS", "49, FAIL", "0, FAIL"})
    void score_and_result_agree(int score, AssessmentResult result) {
        assertThatCode(() -> terms.demandConsistent(Applying.scored(score, result)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"49, PASS", "50, FAIL"})
    void score_that_contradicts_the_result_is_refused(int score, AssessmentResult result) {
        assertThatExceptionOfType(ResultContradictsScore.class)
                .isThrownBy(() -> terms.demandConsistent(Applying.scored(score, result)));
    }

    @Test
    void certificate_is_valid_for_the_programme_s_months() {
        assertThat(terms.validUntil(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2029, 2, 28));
    }
}
