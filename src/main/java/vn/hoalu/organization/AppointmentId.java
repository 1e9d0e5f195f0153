package vn.hoalu.organization;

import java.util.UUID;

/** One time of one person in one post; given by the caller, so that a second arrival is known as one. */
public record AppointmentId(UUID value) {

    public static AppointmentId fresh() {
        return new AppointmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
