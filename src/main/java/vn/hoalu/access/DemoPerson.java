package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** A made-up official of the demo, with all posts in one unit. */
record DemoPerson(Login login, String name, IdentityNumber identity, UnitCode unit, List<Role> roles) {

    DemoPerson {
        roles = List.copyOf(roles);
    }

    OfficialId id() {
        return idOf(login);
    }

    List<Post> posts() {
        return roles.stream().map(role -> new Post(role, unit)).toList();
    }

    /** Follows from the login, so that a restart finds the same person again. */
    static OfficialId idOf(Login login) {
        byte[] seed = ("hoalu demo person " + login).getBytes(StandardCharsets.UTF_8);
        return new OfficialId(UUID.nameUUIDFromBytes(seed));
    }
}
