package vn.hoalu.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The applicant's agreement that the data is used for this certificate, to one version of the text. */
@Embeddable
record Consent(
        @Column(name = "consent_version") String version,
        @Column(name = "consent_at") Instant at) {

    // The form's consent text carries the same version; a test compares the two.
    static final String TEXT_VERSION = "certification-1";

    static Consent given(boolean given, Instant at) {
        if (!given) {
            throw new ConsentMissing();
        }
        return new Consent(TEXT_VERSION, at);
    }
}
