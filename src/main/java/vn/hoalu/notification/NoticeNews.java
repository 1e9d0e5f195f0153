package vn.hoalu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;

/**
 * Tells open pages that their reader's notices have changed, on whichever node. Asks the database once a second for a
 * whole node, and only while somebody listens; the look reaches back further than the last one did, because a
 * transaction may be committed a while after it has written.
 */
@Component
public class NoticeNews {

    private static final Logger log = LoggerFactory.getLogger(NoticeNews.class);

    private final JdbcClient jdbc;
    private final Map<UUID, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private Map<UUID, String> told = Map.of();

    NoticeNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The listener asks nothing on the thread that tells, and returns at once.
     *
     * @return ends it
     */
    public Runnable subscribe(Actor reader, Runnable heard) {
        UUID official = reader.id().value();
        listeners.compute(official, (id, before) -> {
            List<Runnable> all = before == null ? new CopyOnWriteArrayList<>() : before;
            all.add(heard);
            return all;
        });
        return () -> listeners.computeIfPresent(official, (id, all) -> {
            all.remove(heard);
            return all.isEmpty() ? null : all;
        });
    }

    @Scheduled(fixedDelayString = "${hoalu.notification.news-every:PT1S}")
    @Transactional(readOnly = true)
    public synchronized void look() {
        if (listeners.isEmpty()) {
            return;
        }
        Map<UUID, String> changed = changed();
        Map<UUID, String> before = told;
        told = changed;
        changed.forEach((official, at) -> {
            if (!at.equals(before.get(official))) {
                listeners.getOrDefault(official, List.of()).forEach(NoticeNews::tell);
            }
        });
    }

    private Map<UUID, String> changed() {
        Map<UUID, String> changed = new HashMap<>();
        jdbc.sql("""
                SELECT official_id, MAX(changed_at) FROM notification_line
                 WHERE changed_at >= UTC_TIMESTAMP(3) - INTERVAL 6 SECOND AND place <> 'WAITING'
                 GROUP BY official_id""").query(row -> {
            changed.put(UUID.fromString(row.getString(1)), row.getString(2));
        });
        return changed;
    }

    // One page that fails must not keep the others waiting.
    private static void tell(Runnable heard) {
        try {
            heard.run();
        } catch (RuntimeException fault) {
            log.warn("A page could not be told of new notices", fault);
        }
    }
}
