package vn.hoalu.access;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByLogin(String login);

    Optional<Account> findByOfficial(UUID official);

    boolean existsByLogin(String login);

    boolean existsByOfficialAndDisabledTrue(UUID official);

    boolean existsByOfficialInAndDemoFalseAndDisabledFalse(Collection<UUID> officials);
}
