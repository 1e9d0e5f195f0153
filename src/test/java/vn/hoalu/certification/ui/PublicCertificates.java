package vn.hoalu.certification.ui;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.certification.Programme;
import vn.hoalu.certification.PublicCertificate;
import vn.hoalu.certification.PublicCertificate.State;
import vn.hoalu.certification.VerifyingCertificate;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;

/** Knows one certificate for each state, under the state's name as token. */
record PublicCertificates(String holder) implements VerifyingCertificate {

    @Override
    public Optional<PublicCertificate> find(String token) {
        return switch (token) {
            case "valid" -> Optional.of(certificate(State.VALID, Optional.empty()));
            case "expired" -> Optional.of(certificate(State.EXPIRED, Optional.empty()));
            case "revoked" -> Optional.of(certificate(State.REVOKED, Optional.of(LocalDate.of(2027, 1, 9))));
            default -> Optional.empty();
        };
    }

    private PublicCertificate certificate(State state, Optional<LocalDate> revokedOn) {
        return new PublicCertificate(
                holder,
                Programme.BASIC,
                "07/GCN-UBND",
                new UnitName(new UnitCode("14329"), UnitKind.WARD, "Hoa Lư"),
                LocalDate.of(2026, 9, 5),
                LocalDate.of(2029, 9, 4),
                revokedOn,
                state);
    }
}
