package vn.hoalu.inbox;

import java.util.Optional;
import java.util.UUID;
import vn.hoalu.organization.Post;

/**
 * A list kept under a name, as one official sees it.
 *
 * @param own        whether the official has made it
 * @param sharedWith whom it is offered to
 */
public record SavedView(
        UUID id, String name, InboxQuery query, boolean own, Optional<Post> sharedWith, boolean pinned) {}
