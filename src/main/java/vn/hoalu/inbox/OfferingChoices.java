package vn.hoalu.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Models;

@Service
@Transactional(readOnly = true)
class OfferingChoices {
    private final OccurringTasks occurring;
    private final Models models;
    private final Units units;
    private final Officials officials;

    OfferingChoices(OccurringTasks occurring, Models models, Units units, Officials officials) {
        this.occurring = occurring;
        this.models = models;
        this.units = units;
        this.officials = officials;
    }

    InboxChoices offeredTo(Actor actor) {
        List<String> groups = GroupSlice.listed(actor).stream()
                .map(GroupSlice::group)
                .distinct()
                .sorted()
                .toList();
        List<OccurringTasks.Occurring> tasks = occurring.among(groups, actor.id());
        Stream<String> codes =
                Stream.concat(tasks.stream().flatMap(task -> task.unit().stream()), occurring.units(groups).stream());
        return new InboxChoices(processes(tasks), steps(tasks), places(codes), campaigns(tasks), persons(groups));
    }

    private List<InboxChoices.Process> processes(List<OccurringTasks.Occurring> tasks) {
        return first(tasks, OccurringTasks.Occurring::process)
                .map(task -> new InboxChoices.Process(
                        task.process(),
                        models.name(task.definitionId(), task.process().value())))
                .toList();
    }

    private List<InboxChoices.Step> steps(List<OccurringTasks.Occurring> tasks) {
        return first(tasks, OccurringTasks.Occurring::step)
                .map(task -> new InboxChoices.Step(
                        task.step(),
                        models.name(task.definitionId(), task.step().element())))
                .toList();
    }

    private static Stream<OccurringTasks.Occurring> first(
            List<OccurringTasks.Occurring> tasks, Function<OccurringTasks.Occurring, Object> by) {
        return tasks.stream()
                .collect(Collectors.toMap(by, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private List<UnitName> places(Stream<String> codes) {
        List<UnitCode> found = codes.distinct().sorted().map(UnitCode::new).toList();
        return found.stream()
                .map(units.names(found)::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> campaigns(List<OccurringTasks.Occurring> tasks) {
        return tasks.stream()
                .map(OccurringTasks.Occurring::campaign)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private List<OfficialName> persons(List<String> groups) {
        return officials.holdersOf(groups.stream().map(Post::ofGroup).toList());
    }
}
