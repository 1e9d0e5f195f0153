package vn.hoalu.certification;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** The certificates' papers: printed in the issuing transaction, so that no certificate is left without one. */
@Repository
class Documents {

    private final CertificatePrinter printer;
    private final Units units;
    private final Officials officials;
    private final JdbcClient jdbc;

    Documents(CertificatePrinter printer, Units units, Officials officials, JdbcClient jdbc) {
        this.printer = printer;
        this.units = units;
        this.officials = officials;
        this.jdbc = jdbc;
    }

    void print(Certificate certificate, Application application, OfficialId approver) {
        byte[] content = printer.print(content(certificate, application.applicant(), approver));
        jdbc.sql("insert into certification_document (certificate_id, content) values (?, ?)")
                .params(certificate.id().toString(), content)
                .update();
    }

    private CertificateContent content(Certificate certificate, Applicant holder, OfficialId approver) {
        UnitName unit = units.find(certificate.unit())
                .orElseThrow(() -> new IllegalStateException("There is no unit " + certificate.unit()));
        OfficialName signer = officials
                .find(approver)
                .orElseThrow(() -> new IllegalStateException("There is no official " + approver));
        return new CertificateContent(
                holder.name(),
                holder.birthDate(),
                certificate.programme(),
                certificate.printedNumber(),
                unit,
                certificate.issuedOn(),
                certificate.validUntil(),
                signer.name(),
                certificate.token());
    }

    Optional<byte[]> find(CertificateId certificate) {
        return jdbc.sql("select content from certification_document where certificate_id = ?")
                .param(certificate.toString())
                .query(byte[].class)
                .optional();
    }
}
