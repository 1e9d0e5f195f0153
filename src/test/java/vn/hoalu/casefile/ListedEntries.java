package vn.hoalu.casefile;

import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;

/** Entries in a list, with what the table would answer. */
class ListedEntries extends NewEntries implements EntryRepository {

    private final List<Entry> list = new ArrayList<>();

    ListedEntries() {
        super(mock(EntityManager.class));
    }

    @Override
    void add(Entry entry) {
        list.add(entry);
        ReflectionTestUtils.setField(entry, "id", list.size());
    }

    @Override
    public List<Entry> before(UUID caseKey, long before, Limit limit) {
        return list.reversed().stream()
                .filter(entry -> field(entry, "caseKey").equals(caseKey) && entry.position() < before)
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<Entry> inNameOf(
            UUID absent, Instant from, Instant to, Instant at, long id, Collection<String> unsaid, Limit limit) {
        throw new UnsupportedOperationException("Asked of the database only");
    }

    List<String> keys() {
        return list.stream().map(Entry::messageKey).toList();
    }

    Entry last() {
        return list.getLast();
    }

    private static Object field(Entry entry, String name) {
        return ReflectionTestUtils.getField(entry, name);
    }

    @Override
    public List<Entry> after(UUID caseKey, long after, Limit limit) {
        return list.stream()
                .filter(entry -> entry.position() > after)
                .limit(limit.max())
                .toList();
    }
}
