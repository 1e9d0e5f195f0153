package vn.hoalu.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** What whoever must act sees of the overdue task. */
@Component
class OverdueEvidence implements Evidence {

    private final Escalations escalations;
    private final WatchedTasks tasks;
    private final Officials officials;
    private final Models models;

    OverdueEvidence(Escalations escalations, WatchedTasks tasks, Officials officials, Models models) {
        this.escalations = escalations;
        this.tasks = tasks;
        this.officials = officials;
        this.models = models;
    }

    @Override
    public ProcessKey process() {
        return EscalationVocabulary.PROCESS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> of(CaseKey caseKey, Actor actor) {
        return escalations
                .find(EscalationId.of(caseKey))
                .flatMap(escalation -> tasks.peek(escalation.task()))
                .map(this::facts)
                .orElse(List.of());
    }

    private List<Fact> facts(Watched task) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.named(label("step"), models.name(task.definitionId(), task.element())));
        facts.add(Fact.document(label("case"), task.caseNumber(), "case/" + task.caseKey()));
        facts.add(Fact.text(label("subject"), task.subject()));
        facts.add(Fact.text(label("due"), Dates.moment(task.dueAt())));
        Optional<String> holder = task.holder().flatMap(officials::find).map(OfficialName::name);
        facts.add(holder.map(name -> Fact.text(label("holder"), name))
                .orElseGet(() -> Fact.message(label("holder"), "escalation.label.nobody")));
        return facts;
    }

    private static String label(String word) {
        return "escalation.label." + word;
    }
}
