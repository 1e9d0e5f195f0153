package vn.hoalu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads officials and the posts they hold today. */
public interface Officials {

    Optional<OfficialName> find(OfficialId id);

    /** One query whatever the number of ids. */
    Map<OfficialId, OfficialName> names(Collection<OfficialId> ids);

    /** Officials whose name contains this, whatever its accents and case; at most so many, by name. */
    List<OfficialName> named(String text, int most);

    /** The official with this keyed hash of an identity number. */
    Optional<OfficialId> withIdentity(String identityHash);

    /** The officials with this keyed hash of a telephone number; several may share one. */
    List<OfficialId> withPhone(String phoneHash);

    /** The last four digits of the person's numbers; the whole ones are read through access, which logs it. */
    Optional<OfficialContact> contact(OfficialId id);

    Optional<SealedContact> sealedContact(OfficialId id);

    List<Post> postsOf(OfficialId id);

    default List<OfficialName> holdersOf(Post post) {
        return holdersOf(Set.of(post));
    }

    /** Who holds any of these posts today, each once, by name; one query whatever the number of posts. */
    List<OfficialName> holdersOf(Collection<Post> posts);
}
