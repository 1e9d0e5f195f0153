package vn.hoalu.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One official named to stand in for another. */
@Entity
@Table(name = "organization_deputy")
class Deputy {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "absent_id")
    private UUID absent;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "deputy_id")
    private UUID deputy;

    @Column(name = "process_key")
    private @Nullable String process;

    @Column
    private LocalDate firstDay;

    @Column
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "organization_deputy_post", joinColumns = @JoinColumn(name = "deputy_id"))
    private Set<Covered> posts = new HashSet<>();

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private UUID namedBy;

    @Column
    private Instant namedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable UUID endedBy;

    @Column
    private @Nullable Instant endedAt;

    @Column
    private @Nullable Instant seenAt;

    @Version
    private @Nullable Long version;

    protected Deputy() {}

    Deputy(CoverId id, NewCover cover, OfficialId by, Instant at) {
        this.id = id.value();
        this.absent = cover.absent().value();
        this.deputy = cover.deputy().value();
        this.process = cover.process().orElse(null);
        this.firstDay = cover.first();
        this.lastDay = cover.last();
        cover.posts()
                .forEach(post -> posts.add(new Covered(post.role(), post.unit().value())));
        this.namedBy = by.value();
        this.namedAt = at;
    }

    /** @return false where it is over already */
    boolean endEarly(OfficialId by, Instant at, LocalDate today) {
        if (endedAt != null || lastDay.isBefore(today)) {
            return false;
        }
        endedBy = by.value();
        endedAt = at;
        return true;
    }

    /** One that was ended before its first day has never been. */
    boolean everRan() {
        return endedAt == null
                || !LocalDate.ofInstant(endedAt, WorkingCalendar.ZONE).isBefore(firstDay);
    }

    void seen(Instant at) {
        seenAt = at;
    }

    @Embeddable
    record Covered(
            @Enumerated(EnumType.STRING) @Column(name = "role")
            Role role,

            @Column(name = "unit_code") String unit) {}
}
