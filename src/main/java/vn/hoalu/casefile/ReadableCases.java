package vn.hoalu.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import vn.hoalu.workflow.ProcessKey;

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

    /** In their order; one statement for each process among those that no unit opens. */
    List<CaseSummary> among(Collection<CaseSummary> found, Actor actor) {
        Map<ProcessKey, List<CaseSummary>> byProcess = found.stream().collect(Collectors.groupingBy(CaseSummary::process));
        Set<CaseKey> open = new HashSet<>();
        byProcess.forEach((process, cases) -> {
            Actor here = actor.within(process.value());
            Map<Boolean, List<CaseKey>> byUnit = cases.stream()
                    .collect(Collectors.partitioningBy(
                            each -> permissions.may(here, Action.READ_CASES, each.unit()),
                            Collectors.mapping(CaseSummary::key, Collectors.toList())));
            open.addAll(byUnit.getOrDefault(true, List.of()));
            open.addAll(groups.among(byUnit.getOrDefault(false, List.of()), groups(here)));
        });
        return found.stream().filter(each -> open.contains(each.key())).toList();
    }

    /** Where cases are read at all, for the condition of a query. */
    CaseScope scope(Actor actor) {
        List<CaseScope.Part> parts = new ArrayList<>();
        parts.add(part(Optional.empty(), actor));
        actor.covers().stream()
                .flatMap(cover -> cover.process().stream())
                .distinct()
                .forEach(process -> parts.add(part(Optional.of(process), actor.within(process))));
        return new CaseScope(parts);
    }

    private CaseScope.Part part(Optional<String> process, Actor actor) {
        return new CaseScope.Part(process, permissions.reach(actor, Action.READ_CASES), groups(actor));
    }

    private static Set<String> groups(Actor actor) {
        return Stream.concat(actor.posts().stream(), actor.coveredPosts())
                .map(Post::asGroup)
                .collect(Collectors.toSet());
    }
}
