package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoalu.base.PerTransaction;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/**
 * Who did the step before the one that begins. Mostly it ended in the same transaction and is remembered; only behind
 * a wait of the engine's own it is looked for.
 */
@Component
class StepsBefore {
    private final EntityManager entities;
    private final PerTransaction<Map<CaseKey, Optional<OfficialId>>> remembered = new PerTransaction<>(HashMap::new);

    StepsBefore(EntityManager entities) {
        this.entities = entities;
    }

    /** A case that begins has none. */
    void begins(CaseKey caseKey) {
        remembered.get().put(caseKey, Optional.empty());
    }

    void done(CaseKey caseKey, OfficialId by) {
        remembered.get().put(caseKey, Optional.of(by));
    }

    Optional<OfficialId> of(CaseKey caseKey) {
        return remembered.get().computeIfAbsent(caseKey, this::last);
    }

    /** Looked for by one statement for all of these cases. */
    void learn(Collection<CaseKey> cases) {
        if (cases.isEmpty()) {
            return;
        }
        Map<CaseKey, Optional<OfficialId>> known = remembered.get();
        cases.forEach(caseKey -> known.put(caseKey, Optional.empty()));
        entities.createQuery(
                        "select caseKey, doneBy from InboxTask where caseKey in :cases and state = DONE order by doneAt",
                        Object[].class)
                .setParameter("cases", cases.stream().map(CaseKey::value).toList())
                .getResultStream()
                .forEach(row -> known.put(new CaseKey((UUID) row[0]), Optional.of(new OfficialId((UUID) row[1]))));
    }

    private Optional<OfficialId> last(CaseKey caseKey) {
        return entities.createQuery(
                        "select doneBy from InboxTask where caseKey = :caseKey and state = DONE order by doneAt desc",
                        UUID.class)
                .setParameter("caseKey", caseKey.value())
                .setMaxResults(1)
                .getResultStream()
                .map(OfficialId::new)
                .findFirst();
    }
}
