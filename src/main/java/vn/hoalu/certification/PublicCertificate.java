package vn.hoalu.certification;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.organization.UnitName;

/** What anyone who holds the token may know: nothing about the person that the certificate does not show. */
public record PublicCertificate(
        String holder,
        Programme programme,
        String number,
        UnitName unit,
        LocalDate issuedOn,
        LocalDate validUntil,
        Optional<LocalDate> revokedOn,
        State state) {

    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }
}
