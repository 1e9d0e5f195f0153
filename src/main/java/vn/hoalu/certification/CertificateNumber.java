package vn.hoalu.certification;

import java.util.Locale;
import vn.hoalu.organization.UnitCode;

/** A number of a unit's series of one year. */
record CertificateNumber(UnitCode unit, int year, int number) {

    CertificateNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Certificate numbers start at 1, not " + number);
        }
    }

    /** As the paper says it, e.g. {@code 07/GCN-UBND}. */
    String printed() {
        return String.format(Locale.ROOT, "%02d/GCN-UBND", number);
    }
}
