package vn.hoalu.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Reach;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;

/** Today's units by words of name or code, as far as a reach goes. */
record UnitSearch(UnitTree tree, Reach reach) {

    private static final int AT_ONCE = 500;

    List<UnitName> matching(String search, int limit) {
        List<UnitName> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<UnitLine> page = tree.search(search, UnitTree.Which.OPEN, cursor, AT_ONCE);
            page.items().stream()
                    .map(UnitLine::unit)
                    .filter(unit -> SeenPeople.reaches(reach, unit.code()))
                    .limit(limit - found.size())
                    .forEach(found::add);
            cursor = page.next();
        } while (cursor.isPresent() && found.size() < limit);
        return found;
    }
}
