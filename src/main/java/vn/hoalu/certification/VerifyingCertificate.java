package vn.hoalu.certification;

import java.util.Optional;

/** Answers the public page. */
public interface VerifyingCertificate {

    /** Empty where no certificate has this token, whatever its form. */
    Optional<PublicCertificate> find(String token);
}
