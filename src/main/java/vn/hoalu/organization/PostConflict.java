package vn.hoalu.organization;

/** A person's two posts, as they are held before the change, that exclude each other in the unit they lead to. */
public record PostConflict(OfficialId official, String name, Post one, Post other, UnitCode to) {}
