package vn.hoalu.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    Optional<Notice> findById(UUID id);

    boolean existsByReferenceAndMessageKeyAndOfficial(String reference, String messageKey, String official);

    boolean existsByReferenceAndMessageKeyAndOfficialAndChannel(
            String reference, String messageKey, String official, NoticeChannel channel);

    long countByState(NoticeState state);

    /** Locked until the transaction ends; a row another node has locked is passed over. */
    @Query(
            value = "select * from notification_outbox where state = 'PENDING' and next_at <= :now"
                    + " and channel = :channel"
                    + " order by next_at limit 1 for update skip locked",
            nativeQuery = true)
    Optional<Notice> lockNextDue(String channel, Instant now);
}
