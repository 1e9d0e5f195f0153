package vn.hoalu.certification;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of an application.
 *
 * @param checkRound the complete check it rests on
 * @param skills     what was shown in a practical check
 */
@Embeddable
record Assessment(
        int checkRound,
        @JdbcTypeCode(SqlTypes.CHAR) UUID examiner,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable UUID onBehalfOf,
        @JdbcTypeCode(SqlTypes.VARCHAR) AssessmentMethod method,
        @Nullable Integer score,
        @Convert(converter = CodeList.class) List<String> skills,
        @JdbcTypeCode(SqlTypes.VARCHAR) AssessmentResult result,
        @Nullable String note,
        Instant assessedAt) {

    boolean passed() {
        return result == AssessmentResult.PASS;
    }
}
