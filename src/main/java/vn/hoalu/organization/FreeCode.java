package vn.hoalu.organization;

import java.util.Set;
import java.util.stream.IntStream;

/** Finds a code that no unit has or ever had. */
record FreeCode(Set<String> taken) {

    /** What every code that may come into question begins with. */
    static String stem(UnitRegister.NewUnit unit) {
        return unit.stateCode().orElseGet(() -> unit.parent() + "-" + mark(unit.kind()));
    }

    /** The state's number where it is still free, else with the year; a part of a unit gets the unit's code and a count. */
    UnitCode of(UnitRegister.NewUnit unit) {
        String stem = stem(unit);
        if (unit.stateCode().isEmpty()) {
            return counted(stem, 1);
        }
        String withYear = stem + "-" + unit.from().getYear();
        if (!taken.contains(stem)) {
            return new UnitCode(stem);
        }
        return taken.contains(withYear) ? counted(withYear + "-", 2) : new UnitCode(withYear);
    }

    private UnitCode counted(String stem, int first) {
        return IntStream.iterate(first, i -> i + 1)
                .mapToObj(i -> stem + i)
                .filter(code -> !taken.contains(code))
                .map(UnitCode::new)
                .findFirst()
                .orElseThrow();
    }

    private static String mark(UnitKind kind) {
        return switch (kind) {
            case PROVINCE -> "TINH";
            case DEPARTMENT -> "SO";
            case COMMUNE, WARD, TOWNSHIP -> "XA";
            case OFFICE -> "CQ";
            case VILLAGE -> "THON";
            case RESIDENTIAL_GROUP -> "TDP";
            case TEAM -> "TCN";
            case SCHOOL -> "TH";
        };
    }
}
