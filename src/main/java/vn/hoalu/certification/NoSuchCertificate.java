package vn.hoalu.certification;

import vn.hoalu.base.BrokenRule;

/** Public, so that the document's page can answer "not found". */
public class NoSuchCertificate extends BrokenRule {

    NoSuchCertificate(CertificateId certificate) {
        super("There is no certificate %s".formatted(certificate), "certification.error.noCertificate");
    }
}
