package vn.hoalu.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.organization.OfficialId;

/** All that a session remembers of a person. Posts are read where they are needed, never from here. */
interface SignedIn extends Principal, Serializable {

    OfficialId id();

    SessionMark mark();

    static Optional<SignedIn> onThisThread() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
