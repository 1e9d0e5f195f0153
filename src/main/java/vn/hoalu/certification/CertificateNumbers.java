package vn.hoalu.certification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.UnitCode;

/** Gives numbers without a gap: the series' row stays locked until the issuing transaction ends, either way. */
@Repository
class CertificateNumbers {

    private static final String NEXT = """
            insert into certification_number_series (unit, year, last) values (:unit, :year, 1)
            on duplicate key update last = last + 1
            returning last""";

    private final JdbcClient jdbc;

    CertificateNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // MANDATORY: a number taken in a transaction of its own would be lost where the certificate fails.
    @Transactional(propagation = Propagation.MANDATORY)
    public CertificateNumber next(UnitCode unit, int year) {
        int number = jdbc.sql(NEXT)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new CertificateNumber(unit, year, number);
    }
}
