package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeputyRepository extends Repository<Deputy, UUID> {

    /** What is read right after, by plain SQL, is there. */
    Deputy saveAndFlush(Deputy deputy);

    boolean existsById(UUID id);

    Optional<Deputy> findById(UUID id);

    @Query("""
            select d from Deputy d
            where d.absent = :absent and d.seenAt is null and (d.lastDay < :today or d.endedAt is not null)""")
    List<Deputy> unseen(UUID absent, LocalDate today);
}
