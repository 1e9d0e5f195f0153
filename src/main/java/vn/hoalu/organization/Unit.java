package vn.hoalu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A province, department, commune or ward. Changes only by migration, which is why it may be kept in memory. */
@Entity
@Immutable
@Table(name = "organization_unit")
class Unit {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    @Column(nullable = false)
    private String name;

    @Column(name = "parent_code")
    private @Nullable String parent;

    protected Unit() {}

    UnitCode code() {
        return new UnitCode(code);
    }

    Optional<UnitCode> parent() {
        return Optional.ofNullable(parent).map(UnitCode::new);
    }

    UnitName named() {
        return new UnitName(code(), kind, name);
    }
}
