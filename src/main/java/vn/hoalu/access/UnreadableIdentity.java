package vn.hoalu.access;

import org.jspecify.annotations.Nullable;

/** Not a rule of the business: the key or the row is wrong, and nobody at a screen can help. */
class UnreadableIdentity extends RuntimeException {

    UnreadableIdentity(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
