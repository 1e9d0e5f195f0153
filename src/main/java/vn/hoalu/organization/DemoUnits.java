package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies below the demo's communes: offices as every commune has them, and plainly made-up villages and teams. */
@Component
@Profile("demo")
class DemoUnits implements SmartInitializingSingleton {

    private static final List<UnitCode> COMMUNES =
            List.of(new UnitCode("14329"), new UnitCode("14533"), new UnitCode("14620"), new UnitCode("13669"));
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final int VILLAGES = 3;

    private final Units units;
    private final UnitRegister register;
    private final TransactionTemplate transaction;

    DemoUnits(Units units, UnitRegister register, TransactionTemplate transaction) {
        this.units = units;
        this.register = register;
        this.transaction = transaction;
    }

    /** Nothing for a unit that is there already, whatever has become of it. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status ->
                COMMUNES.stream().flatMap(code -> units.find(code).stream()).forEach(this::fill));
    }

    private void fill(UnitName commune) {
        boolean ward = commune.kind() == UnitKind.WARD;
        office(commune, "VP", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân");
        office(commune, "KT", ward ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế");
        office(commune, "VHXH", "Phòng Văn hóa - Xã hội");
        office(commune, "PVHCC", "Trung tâm Phục vụ hành chính công");
        open(commune.code(), "TH1", UnitKind.SCHOOL, "Trường Trung học phổ thông Mẫu");
        for (int i = 1; i <= VILLAGES; i++) {
            UnitCode village = ward
                    ? open(commune.code(), "TDP" + i, UnitKind.RESIDENTIAL_GROUP, "Tổ dân phố Mẫu " + i)
                    : open(commune.code(), "THON" + i, UnitKind.VILLAGE, "Thôn Mẫu " + i);
            open(village, "TCN1", UnitKind.TEAM, "Tổ công nghệ số cộng đồng Mẫu " + i);
        }
    }

    private void office(UnitName commune, String suffix, String name) {
        open(commune.code(), suffix, UnitKind.OFFICE, name);
    }

    private UnitCode open(UnitCode parent, String suffix, UnitKind kind, String name) {
        UnitCode code = new UnitCode(parent + "-" + suffix);
        register.open(code, new UnitRegister.NewUnit(parent, kind, name, Optional.empty(), START));
        return code;
    }
}
