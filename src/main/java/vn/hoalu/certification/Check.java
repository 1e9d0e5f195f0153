package vn.hoalu.certification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One completeness check of an application. */
@Embeddable
record Check(
        @JdbcTypeCode(SqlTypes.CHAR) UUID checkedBy,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable UUID onBehalfOf,
        @JdbcTypeCode(SqlTypes.VARCHAR) Completeness completeness,
        @Nullable String note,
        Instant checkedAt) {}
