package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an entry of the audit log says, before it has its place in the chain. */
record AuditEntry(
        @Nullable String official,
        @Nullable String onBehalfOf,
        String act,
        String subject,
        LocalDateTime at,
        @Nullable String request) {

    private static final int LONGEST_ACT = 64;
    private static final int LONGEST_SUBJECT = 128;

    AuditEntry {
        // Refused at once: the table would refuse it at the commit, far from who wrote it.
        if (act.isBlank()
                || act.length() > LONGEST_ACT
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(act)) {
            throw new IllegalArgumentException("An act is a stable word of at most 64 plain letters, not " + act);
        }
        if (subject.codePointCount(0, subject.length()) > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("The subject of " + act + " is longer than an id");
        }
        // What the column keeps, or the hash would not fit what is read back.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
