package vn.hoalu.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/**
 * The official who acts, with the posts held today.
 *
 * @param covers     the absent officials this one stands in for today; empty of those where {@code onBehalfOf} says
 *                   that another capacity is meant
 * @param onBehalfOf whose deputy the official is in the act at hand; empty where they act in person
 */
public record Actor(OfficialId id, String name, Set<Post> posts, List<Cover> covers, Optional<OfficialId> onBehalfOf) {

    public Actor {
        posts = Set.copyOf(posts);
        covers = List.copyOf(covers);
    }

    public Actor(OfficialId id, String name, Set<Post> posts) {
        this(id, name, posts, List.of());
    }

    public Actor(OfficialId id, String name, Set<Post> posts, List<Cover> covers) {
        this(id, name, posts, covers, Optional.empty());
    }

    public boolean holds(Role role, UnitCode unit) {
        return posts.contains(new Post(role, unit));
    }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    /** Candidate groups whose tasks this official may see and claim by own posts. */
    public Set<String> groups() {
        return posts.stream().map(Post::asGroup).collect(toUnmodifiableSet());
    }

    /**
     * The same official where a matter of this process is at hand: covers of other processes fall away, and the ones
     * of this process count like those of all. Until this is called, a cover of one process opens nothing.
     */
    public Actor within(String process) {
        if (covers.isEmpty()) {
            return this;
        }
        List<Cover> open = covers.stream()
                .filter(cover ->
                        cover.process().filter(only -> !only.equals(process)).isEmpty())
                .map(Cover::ofAllProcesses)
                .toList();
        return new Actor(id, name, posts, open, onBehalfOf);
    }

    /** The same official as the deputy of one absent colleague; what else they stand in for falls away. */
    public Actor actingFor(OfficialId absent) {
        List<Cover> only = covers.stream().filter(cover -> cover.isOf(absent)).toList();
        return new Actor(id, name, posts, only, Optional.of(absent));
    }

    /** The same official as nobody's deputy. */
    public Actor inPerson() {
        return covers.isEmpty() && onBehalfOf.isEmpty() ? this : new Actor(id, name, posts);
    }

    /** Posts that covers open, in the order of the covers. */
    public Stream<Post> coveredPosts() {
        return covers.stream()
                .filter(cover -> cover.process().isEmpty())
                .flatMap(cover -> cover.posts().stream())
                .distinct();
    }

    /** The absent officials whose cover opens this post, the longest absent first. */
    public Stream<OfficialId> absentIn(Post post) {
        return covers.stream()
                .filter(cover -> cover.process().isEmpty() && cover.posts().contains(post))
                .map(cover -> cover.absent().id())
                .distinct();
    }

    /** Everyone on whom a rule about persons, such as four eyes, is to be judged. */
    public Set<OfficialId> persons() {
        return Stream.concat(Stream.of(id), onBehalfOf.stream()).collect(toUnmodifiableSet());
    }

    public Stamp stamp() {
        return new Stamp(id, onBehalfOf);
    }
}
