package vn.hoalu.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who applies.
 *
 * @param person the official's id where the applicant is one, else the application's own id
 */
@Embeddable
record Applicant(
        @Column(name = "applicant_id") @JdbcTypeCode(SqlTypes.CHAR)
        UUID person,

        @Column(name = "applicant_kind") @JdbcTypeCode(SqlTypes.VARCHAR)
        ApplicantKind kind,

        @Column(name = "applicant_name") String name,
        LocalDate birthDate,
        @JdbcTypeCode(SqlTypes.CHAR) String identityHash,
        byte[] identitySealed,
        @Nullable String email,
        String language,
        @Nullable String school,
        @Nullable String workplace) {

    static Applicant of(Submission submission, UUID person, String identityHash, byte[] identitySealed) {
        return new Applicant(
                person,
                submission.kind(),
                submission.name(),
                submission.birthDate(),
                identityHash,
                identitySealed,
                submission.email().orElse(null),
                submission.language(),
                submission.school().orElse(null),
                submission.workplace().orElse(null));
    }
}
