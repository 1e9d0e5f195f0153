package vn.hoalu.casefile.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** The bench's entity; bench/orm.xml makes it one. */
@Table(name = "bench_request")
class Request {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String number;

    @Column
    private String unitCode;

    @Column
    private String subject;

    @Column
    private String state;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID checkedBy;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID decidedBy;

    protected Request() {}

    Request(UUID id, String number, UnitCode unit, String subject) {
        this.id = id;
        this.number = number;
        this.unitCode = unit.value();
        this.subject = subject;
        this.state = "ASKED";
    }

    void check(OfficialId by) {
        state = "CHECKED";
        checkedBy = by.value();
    }

    void decide(OfficialId by) {
        if (by.value().equals(checkedBy)) {
            throw new IllegalStateException("Whoever has checked a request does not decide it");
        }
        state = "DECIDED";
        decidedBy = by.value();
    }

    void register() {
        state = "REGISTERED";
    }
}
