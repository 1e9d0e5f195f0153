package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskId;

/** Compares the inbox with the engine, chunk by chunk, and repairs it where asked; safe while people work. */
@Component
public class RebuildingInbox {
    private final Contention contention;
    private final ComparingChunk chunks;
    private final ComparingLookups lookups;

    RebuildingInbox(Contention contention, ComparingChunk chunks, ComparingLookups lookups) {
        this.contention = contention;
        this.chunks = chunks;
        this.lookups = lookups;
    }

    /** Changes nothing. */
    public Difference compare() {
        return walk(false);
    }

    /** @return what was different, and no longer is */
    public Difference rebuild() {
        return walk(true);
    }

    /** The same for the tasks of some groups, in the caller's transaction and as it sees them; changes nothing. */
    public Difference compareGroups(Collection<String> groups) {
        return chunks.compareGroups(groups);
    }

    private Difference walk(boolean repair) {
        Difference sum = Difference.NONE;
        Optional<TaskId> after = Optional.empty();
        do {
            ComparingChunk.Chunk chunk = chunk(after, repair);
            sum = sum.plus(chunk.difference());
            after = chunk.last();
        } while (after.isPresent());
        return sum.plus(Difference.miscounted(lookups(repair)));
    }

    List<String> lookups(boolean repair) {
        return contention.resolve(() -> lookups.compare(repair));
    }

    /** In a transaction of its own, a short one: whoever works in these tasks waits for it no longer than for a colleague. */
    ComparingChunk.Chunk chunk(Optional<TaskId> after, boolean repair) {
        return contention.resolve(() -> chunks.compare(after, repair));
    }

    /**
     * @param missing    live in the engine, without a row
     * @param stale      with a row that says something else
     * @param orphaned   live rows without a live task
     * @param miscounted groups whose counts or lookups are not those of their rows
     */
    public record Difference(List<TaskId> missing, List<TaskId> stale, List<TaskId> orphaned, List<String> miscounted) {
        static final Difference NONE = new Difference(List.of(), List.of(), List.of());

        Difference(List<TaskId> missing, List<TaskId> stale, List<TaskId> orphaned) {
            this(missing, stale, orphaned, List.of());
        }

        static Difference miscounted(List<String> groups) {
            return new Difference(List.of(), List.of(), List.of(), groups);
        }

        long size() {
            return (long) missing.size() + stale.size() + orphaned.size() + miscounted.size();
        }

        public boolean none() {
            return equals(NONE);
        }

        Difference plus(Difference other) {
            return new Difference(
                    joined(missing, other.missing),
                    joined(stale, other.stale),
                    joined(orphaned, other.orphaned),
                    joined(miscounted, other.miscounted));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }
}
