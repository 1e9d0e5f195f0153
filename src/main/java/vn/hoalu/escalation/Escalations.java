package vn.hoalu.escalation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.hoalu.workflow.TaskId;

@Repository
class Escalations {

    private final EntityManager entities;

    Escalations(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing is asked before it is written: the table lets a task have one that is open. */
    Escalation begin(Escalation escalation) {
        entities.persist(escalation);
        return escalation;
    }

    Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(entities.find(Escalation.class, id.value()));
    }

    Optional<Escalation> openOf(TaskId task) {
        return entities.createQuery("from Escalation where taskId = :task and endedAt is null", Escalation.class)
                .setParameter("task", task.value())
                .getResultStream()
                .findFirst();
    }

    /** Also those that have ended. */
    List<Escalation> of(Collection<String> tasks) {
        return entities.createQuery("from Escalation where taskId in :tasks", Escalation.class)
                .setParameter("tasks", tasks)
                .getResultList();
    }
}
