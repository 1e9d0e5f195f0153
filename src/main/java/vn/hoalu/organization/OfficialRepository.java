package vn.hoalu.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialRepository extends Repository<Official, UUID> {

    Official save(Official official);

    boolean existsById(UUID id);

    Official getReferenceById(UUID id);

    Optional<Official> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Official o where o.id = :id")
    Optional<Official> lockById(UUID id);

    /** Of an official what every list shows, without what is sealed. */
    record Named(UUID id, String name) {}

    @Query("select new vn.hoalu.organization.OfficialRepository$Named(o.id, o.name) from Official o where o.id in :ids")
    List<Named> namesOf(Collection<UUID> ids);

    List<Official> findBySearchTextContainingOrderBySearchText(String folded, Limit limit);

    List<Official> findByPhoneHash(String phoneHash);

    Optional<Official> findByIdentityHash(String identityHash);
}
