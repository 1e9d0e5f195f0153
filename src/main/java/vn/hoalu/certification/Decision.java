package vn.hoalu.certification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;

/** A supervisor's word on the assessment of the same round. */
@Embeddable
record Decision(
        @JdbcTypeCode(SqlTypes.CHAR) UUID decidedBy,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable UUID onBehalfOf,
        @JdbcTypeCode(SqlTypes.VARCHAR) DecisionOutcome outcome,
        @Nullable String reason,
        Instant decidedAt) {

    Stamp stamp() {
        return new Stamp(
                new OfficialId(decidedBy), Optional.ofNullable(onBehalfOf).map(OfficialId::new));
    }
}
