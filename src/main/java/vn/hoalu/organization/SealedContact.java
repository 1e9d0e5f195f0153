package vn.hoalu.organization;

import org.jspecify.annotations.Nullable;

/** A person's numbers as they are stored; only who holds the key reads them, and accounts for it. */
@SuppressWarnings("ArrayRecordComponent")
public record SealedContact(byte @Nullable [] identity, byte @Nullable [] phone) {

    @Override
    public String toString() {
        return "SealedContact[…]";
    }
}
