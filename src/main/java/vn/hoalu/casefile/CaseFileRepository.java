package vn.hoalu.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CaseFileRepository extends CrudRepository<CaseFile, UUID> {

    Optional<CaseFile> findByNumber(String number);
}
