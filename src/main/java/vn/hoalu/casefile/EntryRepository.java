package vn.hoalu.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

    Entry save(Entry entry);

    boolean existsByOccasion(String occasion);

    Optional<Entry> findFirstByTaskIdOrderByIdDesc(String taskId);

    long countByTaskId(String taskId);

    @Query("select e from Entry e where e.caseKey = :caseKey and e.id < :before order by e.id desc")
    List<Entry> before(UUID caseKey, long before, Limit limit);
}
