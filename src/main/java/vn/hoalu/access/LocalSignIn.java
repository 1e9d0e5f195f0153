package vn.hoalu.access;

import java.util.UUID;
import vn.hoalu.organization.OfficialId;

/** Signed in with a password of ours. */
record LocalSignIn(UUID official, SessionMark mark) implements SignedIn {

    @Override
    public OfficialId id() {
        return new OfficialId(official);
    }

    @Override
    public String getName() {
        return official.toString();
    }
}
