package vn.hoalu.organization;

import java.util.Optional;
import java.util.Set;

/**
 * What a deputy stands in for today.
 *
 * @param posts   those of the named ones that the absent official really holds today: what they have from a cover of
 *                their own is never among them
 * @param process the only process it is for; empty where it is for all
 */
public record Cover(OfficialName absent, Set<Post> posts, Optional<String> process) {

    public Cover {
        posts = Set.copyOf(posts);
    }

    public Cover ofAllProcesses() {
        return new Cover(absent, posts, Optional.empty());
    }

    public boolean isOf(OfficialId official) {
        return absent.id().equals(official);
    }
}
