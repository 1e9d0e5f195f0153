package vn.hoalu.administration;

import java.util.List;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitName;

/** A line of the list of people, with the posts of today that the reader may see. */
public record PersonRow(OfficialName person, List<Held> posts) {

    public record Held(Role role, UnitName unit) {}

    public PersonRow {
        posts = List.copyOf(posts);
    }
}
