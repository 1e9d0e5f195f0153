package vn.hoalu.administration.imports;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRuns extends Repository<ImportRun, UUID> {

    ImportRun save(ImportRun run);

    void flush();

    Optional<ImportRun> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    Optional<ImportRun> lockById(UUID id);

    /** Locked until the transaction ends; a run another node has locked is passed over. */
    @Query(
            value = "select * from administration_import where due_at <= :now order by due_at limit 1"
                    + " for update skip locked",
            nativeQuery = true)
    Optional<ImportRun> lockNextDue(Instant now);

    @Query("""
            select r from ImportRun r where r.uploadedAt < :at or (r.uploadedAt = :at and r.id < :id)
            order by r.uploadedAt desc, r.id desc""")
    List<ImportRun> before(Instant at, UUID id, Limit limit);

    @Query("""
            select r from ImportRun r where r.official = :official
            and (r.uploadedAt < :at or (r.uploadedAt = :at and r.id < :id))
            order by r.uploadedAt desc, r.id desc""")
    List<ImportRun> ofOfficialBefore(UUID official, Instant at, UUID id, Limit limit);

    @Query("""
            select r from ImportRun r where r.purged = false and r.uploadedAt < :before
            and r.state in (READY, DONE) order by r.uploadedAt""")
    List<ImportRun> toPurge(Instant before, Limit limit);
}
