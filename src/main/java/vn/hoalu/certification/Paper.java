package vn.hoalu.certification;

import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** Prints a certificate inside the issuing transaction: a failed paper must not leave a certificate without one. */
@Component
class Paper {

    private final CertificatePrinter printer;
    private final Documents documents;
    private final Officials officials;
    private final Units units;

    Paper(CertificatePrinter printer, Documents documents, Officials officials, Units units) {
        this.printer = printer;
        this.documents = documents;
        this.officials = officials;
        this.units = units;
    }

    void print(Certificate certificate, Application application, OfficialId approver) {
        UnitName unit = units.find(certificate.unit())
                .orElseThrow(() -> new IllegalStateException("There is no unit " + certificate.unit()));
        OfficialName signer = officials.find(approver)
                .orElseThrow(() -> new IllegalStateException("There is no official " + approver));
        byte[] content = printer.print(new CertificateContent(
                application.applicant().name(),
                application.applicant().birthDate(),
                certificate.programme(),
                certificate.printedNumber(),
                unit,
                certificate.issuedOn(),
                certificate.validUntil(),
                signer.name(),
                certificate.token()));
        documents.keep(certificate.id(), content);
    }
}
