package vn.hoalu.access;

import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** The official who acts, with the posts held today. */
public record Actor(OfficialId id, String name, Set<Post> posts) {

    public Actor {
        posts = Set.copyOf(posts);
    }

    public boolean holds(Role role, UnitCode unit) {
        return posts.contains(new Post(role, unit));
    }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    /** Candidate groups whose tasks this official may see and claim. */
    public Set<String> groups() {
        return posts.stream().map(Post::asGroup).collect(Collectors.toUnmodifiableSet());
    }
}
