package vn.hoalu.access;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Not evaluated: too much was guessed before. Says how long, and nothing about the account. */
public class TooManyAttempts extends LockedException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** Begun ones count. */
    public long minutes() {
        return wait.plusSeconds(59).toMinutes();
    }
}
