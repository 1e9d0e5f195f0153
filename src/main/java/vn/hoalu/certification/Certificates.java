package vn.hoalu.certification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Certificates extends Repository<Certificate, UUID> {

    Optional<Certificate> findById(UUID id);

    Optional<Certificate> findByApplication(UUID application);

    Optional<Certificate> findByToken(String token);

    /** The one certificate of a programme that counts for a person. */
    Optional<Certificate> findByIdentityHashAndProgrammeAndCurrentTrue(String identityHash, Programme programme);

    Certificate saveAndFlush(Certificate certificate);

    void flush();

    default Certificate get(CertificateId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchCertificate(id));
    }
}
