package vn.hoalu.organization;

import java.util.Optional;
import vn.hoalu.base.Rows;

/** Lists people by name. Knows no actor: the caller puts into the query what may be seen. */
public interface People {

    Rows<OfficialName> page(PeopleQuery query, Optional<String> cursor);
}
