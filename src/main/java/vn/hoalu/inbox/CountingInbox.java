package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;

/** Sums up what is kept of the actor's groups; counts only what one person holds or waits for, which is little. */
@Service
@Transactional(readOnly = true)
class CountingInbox {
    private final EntityManager entities;
    private final Clock clock;

    CountingInbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    InboxCounts counts(Actor actor) {
        CountQuery query = new CountQuery(actor, clock.instant());
        Map<InboxList, InboxCounts.Count> lists = new EnumMap<>(InboxList.class);
        rows(query)
                .forEach(row -> lists.merge(
                        InboxList.valueOf(row[0].toString()),
                        new InboxCounts.Count(number(row[1]), number(row[2])),
                        CountingInbox::sum));
        return new InboxCounts(lists);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(CountQuery query) {
        return query.parameters()
                .in(entities.createNativeQuery(query.sql(), Object[].class))
                .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static InboxCounts.Count sum(InboxCounts.Count one, InboxCounts.Count other) {
        return new InboxCounts.Count(one.tasks() + other.tasks(), one.overdue() + other.overdue());
    }
}
