package vn.hoalu.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** What is sent elsewhere: a unit below, or a person's posts in a unit that ends. */
@Embeddable
class ChoiceKey {

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "official_id")
    private String official;

    protected ChoiceKey() {}

    private ChoiceKey(String unit, String official) {
        this.unit = unit;
        this.official = official;
    }

    static ChoiceKey of(UnitCode subunit) {
        return new ChoiceKey(subunit.value(), "");
    }

    static ChoiceKey of(UnitChange.PersonIn person) {
        return new ChoiceKey(person.unit().value(), person.official().toString());
    }

    boolean isSubunit() {
        return official.isEmpty();
    }

    UnitCode subunit() {
        return new UnitCode(unit);
    }

    UnitChange.PersonIn person() {
        return new UnitChange.PersonIn(OfficialId.of(official), new UnitCode(unit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChoiceKey key && key.unit.equals(unit) && key.official.equals(official);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, official);
    }
}
