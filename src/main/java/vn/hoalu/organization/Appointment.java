package vn.hoalu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An official's time in a post, both days included; open while no last day is known. */
@Entity
@Table(name = "organization_post")
class Appointment {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "official_id")
    private Official official;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "unit_code", nullable = false)
    private String unit;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Long version;

    protected Appointment() {}

    Appointment(Official official, Post post, LocalDate from) {
        this.id = UUID.randomUUID();
        this.official = official;
        this.role = post.role();
        this.unit = post.unit().value();
        this.validFrom = from;
    }

    Appointment(AppointmentId id, Official official, Post post, Tenure tenure) {
        this(official, post, tenure.from());
        this.id = id.value();
        this.validTo = tenure.to().orElse(null);
    }

    Appointed read() {
        return new Appointed(
                new AppointmentId(id), official.id(), post(), new Tenure(validFrom, Optional.ofNullable(validTo)));
    }

    /** What ended yesterday may be taken back; what was over before is history. */
    void demandOpen(LocalDate today) {
        if (read().tenure().isOver(today.minusDays(1))) {
            throw new PostIsHistory(new AppointmentId(id));
        }
    }

    void demandNotHeldBefore(LocalDate day) {
        if (validFrom.isBefore(day)) {
            throw new PostIsHistory(new AppointmentId(id));
        }
    }

    void heldFor(Tenure tenure) {
        validFrom = tenure.from();
        validTo = tenure.to().orElse(null);
    }

    void becomes(Post post, Tenure tenure) {
        role = post.role();
        unit = post.unit().value();
        heldFor(tenure);
    }

    Post post() {
        return new Post(role, new UnitCode(unit));
    }

    OfficialName holder() {
        return official.named();
    }

    boolean beganBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Post %s began on %s and cannot end on %s".formatted(post(), validFrom, lastDay));
        }
        validTo = lastDay;
    }
}
