package vn.hoalu.certification;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates' papers; kept apart, so that nothing reads one by accident. */
@Repository
class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CertificateId certificate, byte[] content) {
        jdbc.sql("insert into certification_document (certificate_id, content) values (?, ?)")
                .params(certificate.toString(), content)
                .update();
    }

    Optional<byte[]> find(CertificateId certificate) {
        return jdbc.sql("select content from certification_document where certificate_id = ?")
                .param(certificate.toString())
                .query(byte[].class)
                .optional();
    }
}
