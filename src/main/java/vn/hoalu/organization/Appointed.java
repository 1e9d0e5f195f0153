package vn.hoalu.organization;

/** A person's time in a post, as other modules read it. */
public record Appointed(AppointmentId id, OfficialId official, Post post, Tenure tenure) {}
