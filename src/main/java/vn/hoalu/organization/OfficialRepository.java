package vn.hoalu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfficialRepository extends Repository<Official, UUID> {

    Official save(Official official);

    boolean existsById(UUID id);

    Official getReferenceById(UUID id);

    Optional<Official> findById(UUID id);

    List<Official> findByIdIn(Collection<UUID> ids);

    List<Official> findByPhoneHash(String phoneHash);

    Optional<Official> findByIdentityHash(String identityHash);
}
