package vn.hoalu.organization;

public record OfficialName(OfficialId id, String name) {}
