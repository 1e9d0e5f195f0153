package vn.hoalu.inbox;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;

/** Sums up what is kept of the actor's groups; counts only what one person holds or waits for, which is little. */
@Service
@Transactional(readOnly = true)
class CountingInbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    CountingInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InboxCounts counts(Actor actor) {
        CountQuery query = new CountQuery(actor, clock.instant());
        Map<InboxList, InboxCounts.Count> lists = new EnumMap<>(InboxList.class);
        Set<InboxList> nearlyDue = EnumSet.noneOf(InboxList.class);
        query.parameters().ask(jdbc, query.sql()).query(row -> {
            InboxList list = InboxList.valueOf(row.getString(1));
            lists.merge(list, new InboxCounts.Count(row.getLong(2), row.getLong(3)), CountingInbox::sum);
            if (row.getLong(4) > 0) {
                nearlyDue.add(list);
            }
        });
        nearlyDue.forEach(list -> lists.merge(list, overdueThisHour(query, list), CountingInbox::sum));
        return new InboxCounts(lists);
    }

    private InboxCounts.Count overdueThisHour(CountQuery query, InboxList list) {
        return new InboxCounts.Count(
                0,
                query.parameters()
                        .ask(jdbc, query.ofThisHour(list))
                        .query(Long.class)
                        .single());
    }

    private static InboxCounts.Count sum(InboxCounts.Count one, InboxCounts.Count other) {
        return new InboxCounts.Count(one.tasks() + other.tasks(), one.overdue() + other.overdue());
    }
}
