package vn.hoalu.access;

import java.util.List;
import vn.hoalu.organization.Post;

/**
 * One official's account and what the administrator must know before changing it.
 *
 * @param locked whether somewhere too much was guessed, and sign-in waits there
 * @param sessions that are open now
 * @param own whether it is the administrator's own, which somebody else must change
 */
public record AccountDetails(
        AccountRow row, List<Post> posts, boolean locked, FactorState factor, int sessions, boolean own) {

    public AccountDetails {
        posts = List.copyOf(posts);
    }
}
