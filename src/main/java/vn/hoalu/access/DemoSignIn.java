package vn.hoalu.access;

import java.util.List;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitName;

/** What the demo's sign-in page shows of one of its people. */
public record DemoSignIn(String login, String name, UnitName unit, List<Role> roles) {

    public DemoSignIn {
        roles = List.copyOf(roles);
    }
}
