package vn.hoalu.reorganisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.inbox.HeldCases;
import vn.hoalu.inbox.RebuildingInbox;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** Moves everything that follows the units, and looks whether anything was left behind. */
@Component
class MovingUnits {

    /** Somebody may finish a task, and so make the next one, between our statements: it is moved in another round. */
    private static final int ROUNDS = 5;

    // Asked for late: they need the engine, and the engine is made with the delegates that need them.
    private final ObjectProvider<FollowsUnits> followers;
    private final ObjectProvider<RebuildingInbox> inbox;
    private final ObjectProvider<HeldCases> held;

    MovingUnits(
            ObjectProvider<FollowsUnits> followers,
            ObjectProvider<RebuildingInbox> inbox,
            ObjectProvider<HeldCases> held) {
        this.followers = followers;
        this.inbox = inbox;
        this.held = held;
    }

    /** The change with what is in somebody's hands and goes with them; nobody takes a task of these units meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitChange holding(UnitChange change) {
        return held.getObject().holding(change);
    }

    /** @return how many have moved, by the title of what they are */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> move(UnitChange change) {
        Map<String, Long> moved = new LinkedHashMap<>();
        Map<String, Long> left = Map.of();
        for (int round = 0; round == 0 || round < ROUNDS && !left.isEmpty(); round++) {
            followers.orderedStream().forEach(each -> moved.merge(each.titleKey(), each.move(change), Long::sum));
            left = left(change);
        }
        if (!left.isEmpty()) {
            throw new LeftBehind(left.toString());
        }
        demandWholeInbox(change);
        return moved;
    }

    private Map<String, Long> left(UnitChange change) {
        return followers
                .orderedStream()
                .collect(Collectors.toMap(FollowsUnits::titleKey, each -> each.live(change.ending(), change.date())))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void demandWholeInbox(UnitChange change) {
        Set<UnitCode> concerned = new HashSet<>(change.heirs().values());
        concerned.addAll(change.people().values());
        concerned.addAll(change.ending());
        RebuildingInbox.Difference difference = inbox.getObject().compareGroups(UnitChange.groupsOf(concerned));
        if (!difference.none()) {
            throw new LeftBehind(difference.toString());
        }
    }

    /** Something did not move: the transaction must not be kept. */
    static final class LeftBehind extends IllegalStateException {
        private static final int LONGEST = 1000;

        LeftBehind(String what) {
            super("Left behind: " + (what.length() > LONGEST ? what.substring(0, LONGEST) : what));
        }
    }
}
