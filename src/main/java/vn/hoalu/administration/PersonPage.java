package vn.hoalu.administration;

import java.util.List;
import java.util.Optional;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.OfficialContact;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;

/**
 * All that one official may see of a person.
 *
 * @param contact    the last digits, for whom the personal record is open
 * @param manageable whether the reader may give this person posts at all
 */
public record PersonPage(OfficialName person, List<Line> posts, Optional<OfficialContact> contact, boolean manageable) {

    public enum When {
        NOW,
        FUTURE,
        PAST
    }

    /** @param manageable whether the reader may end or correct it */
    public record Line(Appointed post, UnitName unit, When when, boolean manageable) {}

    public PersonPage {
        posts = List.copyOf(posts);
    }

    public List<Line> posts(When when) {
        return posts.stream().filter(line -> line.when() == when).toList();
    }
}
