package vn.hoalu.access;

import java.security.Principal;

/** Asked at each request of somebody signed in, so that what was ended anywhere is over within one request. */
public interface OpenSessions {

    /**
     * Lists a session that is not listed yet, and notes the minute it was last seen in.
     *
     * @param active whether the official did something; a page that only says it is still there did not
     * @return whether the session is still open; nobody else than our officials has one to close
     */
    boolean admit(Principal principal, String address, boolean active);
}
