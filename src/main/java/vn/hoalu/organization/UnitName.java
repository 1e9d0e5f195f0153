package vn.hoalu.organization;

/** A unit as other modules show it; {@code name} without the kind: "Hoa Lư", not "Phường Hoa Lư". */
public record UnitName(UnitCode code, UnitKind kind, String name) {}
