package vn.hoalu.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** An application for a certificate: what was asked for, and what has become of it. */
@Entity
@Table(name = "certification_application")
class Application {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private Long version;

    @Column(name = "case_number")
    private String number;

    @Column
    private String unit;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Programme programme;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationStatus status;

    @Embedded
    private Applicant applicant;

    @Convert(converter = CodeList.class)
    private List<String> presented;

    @Embedded
    private Consent consent;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID recordedBy;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID recordedFor;

    @Column
    private Instant recordedAt;

    private @Nullable String reason;

    @Embedded
    private Steps steps = new Steps();

    protected Application() {}

    Application(
            ApplicationId id,
            String number,
            UnitCode unit,
            Programme programme,
            Applicant applicant,
            List<String> presented,
            Consent consent,
            Stamp recordedBy,
            Instant recordedAt) {
        this.id = id.value();
        this.number = number;
        this.unit = unit.value();
        this.programme = programme;
        this.applicant = applicant;
        this.presented = presented;
        this.consent = consent;
        this.recordedBy = recordedBy.by().value();
        this.recordedFor = recordedBy.onBehalfOf().map(OfficialId::value).orElse(null);
        this.recordedAt = recordedAt;
        this.status = ApplicationStatus.RECORDED;
    }

    void check(Completeness completeness, Optional<String> note, Stamp by, Instant at) {
        demand(Set.of(ApplicationStatus.RECORDED, ApplicationStatus.SUPPLEMENTED), "checked");
        if (completeness != Completeness.COMPLETE) {
            reason = Reason.of(note, "note");
        }
        steps.add(new Check(
                by.by().value(),
                by.onBehalfOf().map(OfficialId::value).orElse(null),
                completeness,
                note.orElse(null),
                at));
        status = completeness.next();
    }

    void supplement(List<String> nowPresented, String note, Stamp by, Instant at) {
        demand(Set.of(ApplicationStatus.SUPPLEMENT_REQUESTED), "supplemented");
        steps.add(new Supplement(
                by.by().value(), by.onBehalfOf().map(OfficialId::value).orElse(null), note, at));
        presented = List.copyOf(nowPresented);
        status = ApplicationStatus.SUPPLEMENTED;
    }

    void assess(Findings findings, Stamp by, Instant at) {
        demand(Set.of(ApplicationStatus.COMPLETE, ApplicationStatus.RETURNED), "assessed");
        steps.assess(findings, by, at);
        status = ApplicationStatus.ASSESSED;
    }

    void decide(DecisionOutcome outcome, Optional<String> reason, Stamp by, Instant at) {
        demand(Set.of(ApplicationStatus.ASSESSED), "decided");
        if (outcome != DecisionOutcome.APPROVED) {
            this.reason = Reason.of(reason, "reason");
        } else if (!steps.passed()) {
            throw new AssessmentNotPassed(id());
        }
        steps.add(new Decision(
                by.by().value(),
                by.onBehalfOf().map(OfficialId::value).orElse(null),
                outcome,
                reason.orElse(null),
                at));
        status = outcome.next();
    }

    /** The approval a certificate rests on. */
    Decision issue() {
        demand(Set.of(ApplicationStatus.APPROVED), "issued");
        status = ApplicationStatus.ISSUED;
        return steps.lastDecision();
    }

    void expire() {
        demand(Set.of(ApplicationStatus.SUPPLEMENT_REQUESTED), "closed as expired");
        status = ApplicationStatus.EXPIRED;
    }

    void withdraw(String reason) {
        demand(ApplicationStatus.UNDECIDED, "withdrawn");
        this.reason = Reason.of(Optional.of(reason), "reason");
        status = ApplicationStatus.WITHDRAWN;
    }

    private void demand(Set<ApplicationStatus> expected, String act) {
        if (!expected.contains(status)) {
            throw new ApplicationMovedOn(id(), number, status, act);
        }
    }

    ApplicationId id() {
        return new ApplicationId(id);
    }

    String number() {
        return number;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    Programme programme() {
        return programme;
    }

    ApplicationStatus status() {
        return status;
    }

    Applicant applicant() {
        return applicant;
    }

    List<String> presented() {
        return presented;
    }

    /** Why it was last sent back or closed. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Steps steps() {
        return steps;
    }
}
