package vn.hoalu.access;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByLogin(String login);

    /** Without the version: two sign-ins at once both find the old hash, and either new one is right. */
    @Modifying
    @Transactional
    @Query("update Account a set a.passwordHash = :fresh where a.id = :id and a.passwordHash = :old")
    void rehash(UUID id, String old, String fresh);

    Optional<Account> findByOfficial(UUID official);

    Optional<Account> findByProviderSubject(String subject);

    boolean existsByLogin(String login);

    boolean existsByOfficialAndDisabledTrue(UUID official);

    boolean existsByOfficial(UUID official);

    boolean existsByOfficialInAndDemoFalseAndDisabledFalse(Collection<UUID> officials);
}
