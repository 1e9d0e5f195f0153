package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.workflow.Variables;

/** Keeps the answers of tasks that no business handles: all of them here, in the engine only what gateways read. */
@Repository
class KeptAnswers {
    private final EntityManager entities;
    private final JsonMapper json;
    private final Clock clock;

    KeptAnswers(EntityManager entities, JsonMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    Variables keep(InboxTask task, FormDefinition form, Answers answers, Actor actor) {
        entities.createNativeQuery("INSERT INTO inbox_answer"
                        + " (task_id, case_key, element, answers, answered_by, answered_at)"
                        + " VALUES (:task, :caseKey, :element, :answers, :actor, :now)")
                .setParameter("task", task.id().value())
                .setParameter("caseKey", task.caseKey().toString())
                .setParameter("element", task.element())
                .setParameter("answers", json.writeValueAsString(answers.values()))
                .setParameter("actor", actor.id().toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return GatewayValues.of(form, answers);
    }
}
