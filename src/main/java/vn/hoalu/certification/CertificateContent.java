package vn.hoalu.certification;

import java.time.LocalDate;
import vn.hoalu.organization.UnitName;

/**
 * Everything the certificate's paper says.
 *
 * @param number   as printed, e.g. {@code 07/GCN-UBND}
 * @param signedBy name of the supervisor who approved
 * @param token    128 random bits in base64url, the last part of the public page's address
 */
public record CertificateContent(
        String holder,
        LocalDate birthDate,
        Programme programme,
        String number,
        UnitName unit,
        LocalDate issuedOn,
        LocalDate validUntil,
        String signedBy,
        String token) {}
