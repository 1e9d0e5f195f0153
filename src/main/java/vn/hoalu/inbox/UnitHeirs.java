package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.organization.Share;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitTree;

/** Which unit of today carries on what was a closed one's: itself, if it is open; none, if nobody does. */
record UnitHeirs(UnitTree tree) {

    // Units end one after another, not in a circle; a fault in the data must not hang a form.
    private static final int GENERATIONS = 8;

    Optional<UnitLine> of(UnitDetails unit) {
        Optional<UnitDetails> now = Optional.of(unit);
        for (int i = 0;
                i < GENERATIONS && now.filter(each -> !each.line().open()).isPresent();
                i++) {
            now = now.flatMap(this::next);
        }
        return now.map(UnitDetails::line).filter(UnitLine::open);
    }

    private Optional<UnitDetails> next(UnitDetails closed) {
        return closed.successors().stream()
                .filter(successor -> successor.share() != Share.PART)
                .findFirst()
                .flatMap(successor -> tree.details(successor.unit().code()));
    }
}
