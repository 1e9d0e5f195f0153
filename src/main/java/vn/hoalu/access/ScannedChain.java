package vn.hoalu.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.AuditVerdict.Broken;
import vn.hoalu.access.AuditVerdict.Kind;

/** The part of the chain that has been found whole so far. */
final class ScannedChain {

    private final ChainKey key;
    private final Optional<ChainEnd> noted;
    private ChainEnd end = ChainEnd.NONE;
    private long lastId;

    ScannedChain(ChainKey key, Optional<ChainEnd> noted) {
        this.key = key;
        this.noted = noted;
    }

    ChainEnd end() {
        return end;
    }

    boolean takes(ChainedEntry entry) {
        if (!wouldTake(entry) || isNoted(entry)) {
            return false;
        }
        end = entry.end();
        lastId = entry.id();
        return true;
    }

    boolean wouldTake(@Nullable ChainedEntry entry) {
        return entry != null && entry.follows(end, key);
    }

    /** Whether the entry stands where another one was noted. */
    boolean isNoted(ChainedEntry entry) {
        return noted.filter(note -> note.position() == entry.position())
                .filter(note -> !note.is(entry.end()))
                .isPresent();
    }

    /** When there are no more entries. */
    Optional<Broken> endedAt(ChainEnd head) {
        if (end.position() < head.position()) {
            return Optional.of(new Broken(lastId, end.position() + 1, Kind.CUT_OFF));
        }
        if (!end.is(head)) {
            return Optional.of(new Broken(lastId, end.position(), Kind.HEAD_CHANGED));
        }
        return noted.filter(note -> note.position() > end.position())
                .map(note -> new Broken(lastId, end.position() + 1, Kind.CUT_OFF));
    }
}
