package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** Finds who stands on a rung above a task: the role's holders in its unit, or in the nearest unit above that has any. */
@Component
class Ladder {

    private final Units units;
    private final UnitTree tree;
    private final Officials officials;

    Ladder(Units units, UnitTree tree, Officials officials) {
        this.units = units;
        this.tree = tree;
        this.officials = officials;
    }

    /** Who must act: a post with its holders; there is at least one. */
    record Standing(int rung, Post post, List<OfficialName> holders) {

        Standing {
            holders = List.copyOf(holders);
        }
    }

    /** From this rung on the first that is not vacant; empty where nobody stands above. */
    Optional<Standing> from(int rung, List<Rung> ladder, Watched task) {
        return Stream.iterate(rung, each -> each + 1)
                .limit(Math.max(0, ladder.size() - rung))
                .flatMap(each -> on(each, ladder.get(each).role(), task))
                .findFirst();
    }

    private Stream<Standing> on(int rung, Role role, Watched task) {
        return upwards(task)
                .map(unit -> new Post(role, unit))
                .map(post -> new Standing(rung, post, officials.holdersOf(post)))
                .filter(standing -> !standing.holders().isEmpty())
                .limit(1);
    }

    /** A closed unit is the one that carries it on. */
    private Stream<UnitCode> upwards(Watched task) {
        UnitCode today = units.today(task.post().unit()).getFirst();
        return tree.path(today).reversed().stream().map(UnitName::code);
    }
}
