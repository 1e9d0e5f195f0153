package vn.hoalu.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.Post;
import vn.hoalu.workflow.CaseKey;

/**
 * The cases an official may read: those of own units, and those in which own groups have or had a task; a deputy's own
 * are those of the colleague too.
 */
@Component
class ReadableCases {

    private final CaseFileRepository cases;
    private final CaseGroups groups;
    private final Permissions permissions;

    ReadableCases(CaseFileRepository cases, CaseGroups groups, Permissions permissions) {
        this.cases = cases;
        this.groups = groups;
        this.permissions = permissions;
    }

    Optional<CaseSummary> find(CaseKey caseKey, Actor actor) {
        return cases.findById(caseKey.value()).map(CaseFile::summary).filter(found -> readable(found, actor));
    }

    Optional<CaseSummary> withNumber(String number, Actor actor) {
        return cases.findByNumber(number).map(CaseFile::summary).filter(found -> readable(found, actor));
    }

    /** @param working {@link CaseGroups#of} the case, so that many people can be asked about */
    boolean readableBy(CaseSummary found, Actor person, Set<String> working) {
        return permissions.may(person, Action.READ_CASES, found.unit())
                || groups(person).stream().anyMatch(working::contains);
    }

    /** In which capacity the actor reads it: in person where that suffices. */
    Actor capacity(CaseSummary found, Actor actor) {
        Actor here = actor.within(found.process().value());
        Set<String> working = groups.of(found.key());
        return Stream.concat(
                        Stream.of(here.inPerson()),
                        here.covers().stream()
                                .map(cover -> here.actingFor(cover.absent().id())))
                .filter(acting -> readableBy(found, acting, working))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(
                        actor, Action.READ_CASES.name(), found.unit().value()));
    }

    private boolean readable(CaseSummary found, Actor actor) {
        Actor here = actor.within(found.process().value());
        return permissions.may(here, Action.READ_CASES, found.unit()) || groups.anyOf(found.key(), groups(here));
    }

    private static Set<String> groups(Actor actor) {
        return Stream.concat(actor.posts().stream(), actor.coveredPosts())
                .map(Post::asGroup)
                .collect(Collectors.toSet());
    }
}
