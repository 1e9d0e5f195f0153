package vn.hoalu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads officials and the posts they hold today. */
public interface Officials {

    Optional<OfficialName> find(OfficialId id);

    /** One query whatever the number of ids. */
    Map<OfficialId, OfficialName> names(Collection<OfficialId> ids);

    /** The official with this keyed hash of an identity number. */
    Optional<OfficialId> withIdentity(String identityHash);

    List<Post> postsOf(OfficialId id);

    List<OfficialName> holdersOf(Post post);
}
