package vn.hoalu.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a session is known by in the list of sessions, on every node; opens nothing. */
record SessionMark(UUID id, Instant since) implements Serializable {

    static SessionMark of(Instant since) {
        return new SessionMark(UUID.randomUUID(), since);
    }
}
