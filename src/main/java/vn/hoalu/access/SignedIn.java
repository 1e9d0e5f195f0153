package vn.hoalu.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import vn.hoalu.organization.OfficialId;

/** All that a session remembers of a person. Posts are read where they are needed, never from here. */
record SignedIn(UUID official) implements Principal, Serializable {

    OfficialId id() {
        return new OfficialId(official);
    }

    @Override
    public String getName() {
        return official.toString();
    }
}
