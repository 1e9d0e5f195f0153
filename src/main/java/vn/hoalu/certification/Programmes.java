package vn.hoalu.certification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Programmes extends Repository<ProgrammeTerms, Programme> {

    Optional<ProgrammeTerms> findById(Programme programme);

    default ProgrammeTerms get(Programme programme) {
        return findById(programme)
                .orElseThrow(() -> new IllegalStateException("No terms are kept for programme " + programme));
    }
}
