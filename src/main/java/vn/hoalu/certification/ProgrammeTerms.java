package vn.hoalu.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a programme asks and how long its certificate is valid: figures the province may change. */
@Entity
@Table(name = "certification_programme")
class ProgrammeTerms {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Programme programme;

    private int passingScore;

    private int validityMonths;

    protected ProgrammeTerms() {}

    ProgrammeTerms(Programme programme, int passingScore, int validityMonths) {
        this.programme = programme;
        this.passingScore = passingScore;
        this.validityMonths = validityMonths;
    }

    LocalDate validUntil(LocalDate issuedOn) {
        return issuedOn.plusMonths(validityMonths);
    }

    /** A score and the examiner's word must not contradict each other: one of the two was mistyped. */
    void demandConsistent(Findings findings) {
        findings.score()
                .filter(score -> score >= passingScore != findings.passed())
                .ifPresent(score -> {
                    throw new ResultContradictsScore(score, passingScore);
                });
    }
}
