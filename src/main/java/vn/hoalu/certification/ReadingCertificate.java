package vn.hoalu.certification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;

/** Hands a certificate's paper to those who may read its unit's cases. */
@Service
public class ReadingCertificate {

    private final Certificates certificates;
    private final Documents documents;
    private final Permissions permissions;

    ReadingCertificate(Certificates certificates, Documents documents, Permissions permissions) {
        this.certificates = certificates;
        this.documents = documents;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public byte[] document(CertificateId id, Actor actor) {
        Certificate certificate = certificates.get(id);
        permissions.demand(
                actor.within(CertificationVocabulary.PROCESS.value()), Action.READ_CASES, certificate.unit());
        return documents.find(id).orElseThrow(() -> new NoSuchCertificate(id));
    }
}
