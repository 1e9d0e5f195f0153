package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskId;

/** Signs this node has just written down: the next keys of somebody who types need not be written again. */
@Component
class RecentSigns {

    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final int MOST = 10_000;

    private record Place(TaskId task, OfficialId official) {}

    private record Sign(Presence.Doing doing, Instant at) {}

    private final Map<Place, Sign> signs = new ConcurrentHashMap<>();
    private final Clock clock;

    RecentSigns(Clock clock) {
        this.clock = clock;
    }

    boolean isNew(TaskId task, OfficialId official, Presence.Doing doing) {
        Instant now = clock.instant();
        Place place = new Place(task, official);
        Sign last = signs.get(place);
        if (last != null && last.doing() == doing && now.isBefore(last.at().plus(QUIET))) {
            return false;
        }
        if (signs.size() >= MOST) {
            signs.values().removeIf(old -> old.at().plus(QUIET).isBefore(now));
        }
        signs.put(place, new Sign(doing, now));
        return true;
    }

    void forget(TaskId task, OfficialId official) {
        signs.remove(new Place(task, official));
    }
}
