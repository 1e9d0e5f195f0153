package vn.hoalu.reorganisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    void flush();

    Optional<Plan> findById(UUID id);

    default Plan get(PlanId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchPlan(id));
    }

    /** Newest first. */
    @Query("select p from Plan p order by p.draftedAt desc, p.id desc")
    List<Plan> newest(Limit limit);

    @Query("""
            select p from Plan p, Plan last
            where last.id = :last
            and (p.draftedAt < last.draftedAt or (p.draftedAt = last.draftedAt and p.id < last.id))
            order by p.draftedAt desc, p.id desc""")
    List<Plan> behind(UUID last, Limit limit);

    /** Number of another plan that waits for a decision or its date and ends one of these units. */
    @Query("""
            select p.caseNumber from Plan p join p.sources s
            where s in :units and p.id <> :plan and p.status in (SUBMITTED, APPROVED)""")
    List<String> pendingFor(Collection<String> units, UUID plan);
}
