package vn.hoalu.certification;

import java.util.UUID;

public record CertificateId(UUID value) {

    static CertificateId fresh() {
        return new CertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
