package vn.hoalu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CaseFileRepository extends CrudRepository<CaseFile, UUID> {

    Optional<CaseFile> findByNumber(String number);

    List<CaseFile> findByCaseKeyIn(Collection<UUID> caseKeys);
}
