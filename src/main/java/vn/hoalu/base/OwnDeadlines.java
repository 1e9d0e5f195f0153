package vn.hoalu.base;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officials have in hand and when it is due, for the digest of a morning. */
public interface OwnDeadlines {

    /** Open tasks in one official's hands; {@code week} is what is due after today and before next Monday. */
    record Numbers(UUID official, long overdue, long today, long week) {}

    /** Officials who have any of these, by id, behind one of them. */
    List<Numbers> behind(Optional<UUID> official, Instant now, int most);
}
