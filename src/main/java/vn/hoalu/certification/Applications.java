package vn.hoalu.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {

    Optional<Application> findById(UUID id);

    Application saveAndFlush(Application application);

    /** Lets the database judge the act here, and not at commit. */
    void flush();

    default Application get(ApplicationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchApplication(id));
    }

    @Query("""
            select a.number from Application a
            where a.applicant.identityHash = :identityHash and a.programme = :programme
              and a.status in :statuses and a.id <> :except
            order by a.number""")
    List<String> numbers(String identityHash, Programme programme, Collection<ApplicationStatus> statuses, UUID except);
}
