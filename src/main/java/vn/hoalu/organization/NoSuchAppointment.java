package vn.hoalu.organization;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** Nothing of that id, or nothing for whom asks. */
public class NoSuchAppointment extends BrokenRule {

    public NoSuchAppointment(AppointmentId id) {
        super("No appointment %s".formatted(id), "organization.error.noSuchAppointment", Map.of());
    }
}
