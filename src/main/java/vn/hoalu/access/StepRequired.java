package vn.hoalu.access;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and something else stands before the session. */
public class StepRequired extends AuthenticationException {

    private final Halfway halfway;

    StepRequired(Halfway halfway) {
        super("Before the session: " + halfway.step());
        this.halfway = halfway;
    }

    public Halfway halfway() {
        return halfway;
    }
}
