package vn.hoalu.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** An issued certificate. It is never deleted: it expires, is revoked, or is followed by a newer one. */
@Entity
@Table(name = "certification_certificate")
class Certificate {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private Long version;

    @Column(name = "application_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID application;

    @Column
    private int decisionRound;

    @Column
    private String unit;

    @Column
    private int year;

    @Column
    private int number;

    @Column
    private String printedNumber;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private String token;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Programme programme;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private String identityHash;

    /** Empty instead of false: the unique key then lets one current certificate stand beside any number of old ones. */
    @JdbcTypeCode(SqlTypes.TINYINT)
    private @Nullable Boolean current;

    @Column
    private LocalDate issuedOn;

    @Column
    private LocalDate validUntil;

    private @Nullable LocalDate revokedOn;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID revokedBy;

    private @Nullable String revocationReason;

    protected Certificate() {}

    Certificate(Application application, CertificateNumber number, Token token, LocalDate issuedOn, LocalDate until) {
        this.id = CertificateId.fresh().value();
        this.application = application.id().value();
        this.decisionRound = application.steps().decisions();
        this.unit = number.unit().value();
        this.year = number.year();
        this.number = number.number();
        this.printedNumber = number.printed();
        this.token = token.value();
        this.programme = application.programme();
        this.identityHash = application.applicant().identityHash();
        this.current = true;
        this.issuedOn = issuedOn;
        this.validUntil = until;
    }

    void revoke(String reason, OfficialId by, LocalDate on) {
        if (revokedOn != null) {
            throw new CertificateAlreadyRevoked(id(), printedNumber);
        }
        revokedOn = on;
        revokedBy = by.value();
        revocationReason = Reason.of(Optional.of(reason), "reason");
        current = null;
    }

    /** A newer certificate takes its place. */
    void supersede() {
        current = null;
    }

    PublicCertificate.State state(LocalDate today) {
        if (revokedOn != null) {
            return PublicCertificate.State.REVOKED;
        }
        return validUntil.isBefore(today) ? PublicCertificate.State.EXPIRED : PublicCertificate.State.VALID;
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    ApplicationId application() {
        return new ApplicationId(application);
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    Programme programme() {
        return programme;
    }

    String printedNumber() {
        return printedNumber;
    }

    String token() {
        return token;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }
}
