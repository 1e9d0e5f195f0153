package vn.hoalu.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.organization.UnitKind;

@Embeddable
class TargetRow {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind")
    private UnitKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "state_code")
    private @Nullable String stateCode;

    protected TargetRow() {}

    TargetRow(PlanDraft.Target target) {
        kind = target.kind();
        name = target.name();
        stateCode = target.stateCode().orElse(null);
    }

    PlanDraft.Target target() {
        return new PlanDraft.Target(kind, name, Optional.ofNullable(stateCode));
    }
}
