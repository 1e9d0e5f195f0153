package vn.hoalu.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is kept in memory by the revision of the organization, and read anew with another one. The revisions just before
 * are kept too: what a transaction has begun with is the same to its end, whatever others change meanwhile.
 */
final class KeptByRevision<T> {

    private static final int REVISIONS = 3;

    private final OrganizationRevision revision;
    private final Supplier<T> reading;
    private volatile List<Kept<T>> kept = List.of();

    KeptByRevision(OrganizationRevision revision, Supplier<T> reading) {
        this.revision = revision;
        this.reading = reading;
    }

    private record Kept<T>(String revision, T value) {}

    T get() {
        String asked = revision.current();
        return known(asked).orElseGet(() -> keep(asked, reading.get()));
    }

    private Optional<T> known(String asked) {
        return kept.stream()
                .filter(each -> each.revision().equals(asked))
                .map(Kept::value)
                .findFirst();
    }

    /** Read without a lock, which could wait for a connection that a waiting one holds; who comes first is kept. */
    private synchronized T keep(String asked, T read) {
        return known(asked).orElseGet(() -> {
            kept = Stream.concat(Stream.of(new Kept<>(asked, read)), kept.stream())
                    .limit(REVISIONS)
                    .toList();
            return read;
        });
    }
}
