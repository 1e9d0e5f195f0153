package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;

/**
 * Why a task stands in an official's inbox.
 *
 * @param post   what the task waits for
 * @param absent for whom the official stands in, where that is why
 */
public record Sight(Reason reason, Post post, Optional<OfficialName> absent) {

    /** The nearest one counts. */
    public enum Reason {
        HOLDER,
        POST,
        DEPUTY,
        DONE,
        WAITING
    }
}
