package vn.hoalu.casefile;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.inbox.TaskHandedOver;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Why a task changed hands; that it did, the task's own line says. */
@Component
class HandoverTimeline {

    static final String TAKEN = "casefile.entry.takenOver";
    static final String GIVEN = "casefile.entry.handedTo";
    static final String UNDONE = "casefile.entry.putBack";

    private final NewEntries entries;
    private final Officials officials;
    private final Clock clock;

    HandoverTimeline(NewEntries entries, Officials officials, Clock clock) {
        this.entries = entries;
        this.officials = officials;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskHandedOver event) {
        entries.add(Entry.ofBusiness(
                event.caseKey(), clock.instant(), key(event), arguments(event), Optional.of(event.by())));
    }

    private static String key(TaskHandedOver event) {
        if (event.note().isEmpty()) {
            return UNDONE;
        }
        return event.to().equals(Optional.of(event.by().by())) ? TAKEN : GIVEN;
    }

    private Map<String, String> arguments(TaskHandedOver event) {
        return Map.of("from", name(event.from()), "to", name(event.to()), "note", event.note());
    }

    private String name(Optional<OfficialId> official) {
        return official.flatMap(officials::find).map(OfficialName::name).orElse("–");
    }
}
