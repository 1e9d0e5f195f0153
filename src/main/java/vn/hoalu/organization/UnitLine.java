package vn.hoalu.organization;

import java.util.List;
import java.util.Optional;

/**
 * A unit as a list or a tree shows it.
 *
 * @param open       whether it exists today
 * @param children   how many units lie directly below it today
 * @param successors what it is part of now, where it is closed
 */
public record UnitLine(
        UnitName unit,
        Optional<String> stateCode,
        Optional<UnitName> parent,
        boolean open,
        int children,
        List<UnitName> successors) {

    public UnitLine {
        successors = List.copyOf(successors);
    }
}
