package vn.hoalu.escalation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Dates;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Tells people about deadlines; each of them once about each. */
@Component
class TellingLate {

    private final Officials officials;
    private final ApplicationEventPublisher events;

    TellingLate(Officials officials, ApplicationEventPublisher events) {
        this.officials = officials;
        this.events = events;
    }

    void reminder(Watched task) {
        tell(task, holders(task), "escalation.notice.reminder", "remind", page(task));
    }

    /** @param lead who will have to act next */
    void overdue(Watched task, Optional<Ladder.Standing> lead) {
        tell(task, holders(task), "escalation.notice.overdue", "overdue", page(task));
        lead.ifPresent(
                standing -> tell(task, ids(standing), "escalation.notice.lead", "lead", "case/" + task.caseKey()));
    }

    void mustAct(Watched task, Ladder.Standing standing) {
        tell(task, ids(standing), "escalation.notice.act", "rung" + standing.rung(), "inbox");
    }

    /** Who holds it, else who may claim it. */
    private Set<OfficialId> holders(Watched task) {
        return task.holder().map(Set::of).orElseGet(() -> {
            Set<OfficialId> group = new LinkedHashSet<>();
            officials.holdersOf(task.post()).forEach(each -> group.add(each.id()));
            return group;
        });
    }

    private static Set<OfficialId> ids(Ladder.Standing standing) {
        Set<OfficialId> ids = new LinkedHashSet<>();
        standing.holders().stream().map(OfficialName::id).forEach(ids::add);
        return ids;
    }

    private void tell(Watched task, Set<OfficialId> people, String key, String occasion, String link) {
        // Another end is another occasion.
        String reference =
                "%s/%s/%s".formatted(task.id(), occasion, task.dueAt().getEpochSecond());
        Map<String, String> arguments = Map.of("number", task.caseNumber(), "due", Dates.moment(task.dueAt()));
        people.forEach(each ->
                events.publishEvent(new NoticeToOfficial(each.value(), reference, key, arguments, Optional.of(link))));
    }

    private static String page(Watched task) {
        return "inbox/task/" + task.id();
    }
}
