package vn.hoalu.administration.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.Reach;

/** The own runs, to who still manages people; all of them to who manages the whole province. */
@Component
class SeenImports {

    private final ImportRuns runs;
    private final Permissions permissions;

    SeenImports(ImportRuns runs, Permissions permissions) {
        this.runs = runs;
        this.permissions = permissions;
    }

    void demandImporter(Actor actor) {
        if (reach(actor).isNowhere()) {
            throw new NotAllowed(actor, Action.MANAGE_PEOPLE.name(), "any unit");
        }
    }

    boolean seesAll(Actor actor) {
        return reach(actor).everywhere();
    }

    ImportRun demand(ImportId id, Actor actor) {
        return seen(runs.findById(id.value()), actor).orElseThrow(() -> new NoSuchImport(id));
    }

    ImportRun lock(ImportId id, Actor actor) {
        return seen(runs.lockById(id.value()), actor).orElseThrow(() -> new NoSuchImport(id));
    }

    private Optional<ImportRun> seen(Optional<ImportRun> run, Actor actor) {
        Reach reach = reach(actor);
        return run.filter(found ->
                reach.everywhere() || !reach.isNowhere() && found.official().equals(actor.id()));
    }

    private Reach reach(Actor actor) {
        return permissions.reach(actor, Action.MANAGE_PEOPLE);
    }
}
