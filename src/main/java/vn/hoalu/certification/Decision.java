package vn.hoalu.certification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A supervisor's word on the assessment of the same round. */
@Embeddable
record Decision(
        @JdbcTypeCode(SqlTypes.CHAR) UUID decidedBy,
        @JdbcTypeCode(SqlTypes.VARCHAR) DecisionOutcome outcome,
        @Nullable String reason,
        Instant decidedAt) {}
