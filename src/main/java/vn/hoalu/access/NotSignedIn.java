package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;

public class NotSignedIn extends BrokenRule {

    public NotSignedIn() {
        super("No official is signed in on this thread", "access.error.notSignedIn");
    }
}
