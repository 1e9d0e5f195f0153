package vn.hoalu.organization;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is kept in memory until the revision of the organization is another one, and read again then. */
final class KeptByRevision<T> {

    private final OrganizationRevision revision;
    private final Supplier<T> reading;
    private volatile @Nullable Kept<T> kept;

    KeptByRevision(OrganizationRevision revision, Supplier<T> reading) {
        this.revision = revision;
        this.reading = reading;
    }

    private record Kept<T>(String revision, T value) {}

    T get() {
        String asked = revision.current();
        Kept<T> known = kept;
        if (known == null || !known.revision().equals(asked)) {
            known = new Kept<>(asked, reading.get());
            kept = known;
        }
        return known.value();
    }
}
