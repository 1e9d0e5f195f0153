package vn.hoalu.administration;

import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** Nobody of that id, or nobody whom the reader may see. */
public class NoSuchPerson extends BrokenRule {

    NoSuchPerson(OfficialId id) {
        super("No person %s to be seen".formatted(id), "administration.error.noSuchPerson", Map.of());
    }
}
