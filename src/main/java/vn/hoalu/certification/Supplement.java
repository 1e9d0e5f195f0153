package vn.hoalu.certification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the applicant brought after a check had asked for it, and the officer who took it. */
@Embeddable
record Supplement(
        @JdbcTypeCode(SqlTypes.CHAR) UUID suppliedTo,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable UUID onBehalfOf,
        String note,
        Instant suppliedAt) {}
