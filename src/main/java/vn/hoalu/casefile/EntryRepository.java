package vn.hoalu.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

    /** What was done in somebody's name from one moment to another, newest first, behind a place. */
    @Query("""
            select e from Entry e
            where e.onBehalfOf = :absent and e.occurredAt >= :from and e.occurredAt < :to
            and (e.occurredAt < :at or e.occurredAt = :at and e.id < :id)
            and e.messageKey not in :unsaid
            order by e.occurredAt desc, e.id desc""")
    List<Entry> inNameOf(
            UUID absent, Instant from, Instant to, Instant at, long id, Collection<String> unsaid, Limit limit);

    /** The oldest first. */
    @Query("select e from Entry e where e.caseKey = :caseKey and e.id > :after order by e.id")
    List<Entry> after(UUID caseKey, long after, Limit limit);

    @Query("select e from Entry e where e.caseKey = :caseKey and e.id < :before order by e.id desc")
    List<Entry> before(UUID caseKey, long before, Limit limit);
}
