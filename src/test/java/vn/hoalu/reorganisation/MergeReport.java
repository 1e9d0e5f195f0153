package vn.hoalu.reorganisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.RebuildingInbox;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;

/** Merges the three communes of a scene and compares what was said before with what is there afterwards. */
final class MergeReport {

    private final MergeScene scene;
    private final RebuildingInbox rebuilding;
    private final Actor administrator;
    private final Actor committee;
    private final List<String> differences = new ArrayList<>();
    private Map<String, String> tasks = Map.of();
    private long lost;
    private long nanoseconds;

    MergeReport(MergeScene scene, RebuildingInbox rebuilding, Actor administrator, Actor committee) {
        this.scene = scene;
        this.rebuilding = rebuilding;
        this.administrator = administrator;
        this.committee = committee;
    }

    UnitCode merge() {
        UnitCode[] sources = scene.merged.toArray(UnitCode[]::new);
        tasks = scene.engineTasks(sources);
        Map<Actor, Set<TaskId>> before = scene.inboxes();
        Set<String> untouched = scene.untouched();
        PlanId plan = scene.plans.approved(
                PlansForTests.merge(PlansForTests.today(), "Gộp Thử", sources), administrator, committee);
        List<PreviewPart> said = scene.plans.preview(plan, administrator);
        List<Moving> posts = scene.previewed(plan, "organization.follows.posts", administrator);
        List<Moving> movingTasks = scene.previewed(plan, "inbox.follows.tasks", administrator);

        long start = System.nanoTime();
        scene.plans.reachDate(plan);
        nanoseconds = System.nanoTime() - start;

        UnitCode merged = scene.plans.heir(sources[0]);
        Map<String, String> after = scene.engineTasks(merged);
        lost = tasks.keySet().stream().filter(id -> !after.containsKey(id)).count();
        compare("tasks", tasks, after);
        compare("rows of tasks", tasks.size(), movingTasks.size());
        compare("left on the old units", Map.of(), scene.left(scene.merged));
        compare("moved", counted(said), scene.plans.open(plan, administrator).moved());
        compare("posts", announced(posts), held(merged));
        compare("bystander", untouched, scene.untouched());
        compareInboxes(before);
        if (!scene.plans.inboxIsWhole(
                rebuilding,
                Stream.concat(scene.merged.stream(), Stream.of(merged)).toList())) {
            differences.add("inbox and engine differ");
        }
        return merged;
    }

    private static Map<String, Long> counted(List<PreviewPart> said) {
        return said.stream().collect(Collectors.toMap(PreviewPart::titleKey, PreviewPart::count));
    }

    private static Set<String> announced(List<Moving> posts) {
        return posts.stream()
                .map(post -> post.label() + " " + post.role().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> held(UnitCode merged) {
        return new TreeSet<>(scene.jdbc.queryForList("""
                select concat(o.name, ' ', p.role) from organization_post p
                join organization_official o on o.id = p.official_id where p.unit_code = ?""", String.class, merged.value()));
    }

    /** Everyone sees what the colleagues of the same role in the three communes saw, and what they hold. */
    private void compareInboxes(Map<Actor, Set<TaskId>> before) {
        Map<Actor, Set<TaskId>> after = scene.inboxes();
        for (Actor person : scene.people) {
            Set<TaskId> expected = new HashSet<>();
            for (Actor colleague : scene.people) {
                if (roles(colleague).equals(roles(person))) {
                    expected.addAll(before.get(colleague));
                }
            }
            compare("inbox of " + person.id(), expected, after.get(person));
        }
    }

    private static Set<?> roles(Actor actor) {
        return actor.posts().stream().map(Post::role).collect(Collectors.toSet());
    }

    private void compare(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add("%s: expected %s, found %s".formatted(what, expected, found));
        }
    }

    List<String> differences() {
        return differences;
    }

    long lost() {
        return lost;
    }

    int tasks() {
        return tasks.size();
    }

    double seconds() {
        return nanoseconds / 1e9;
    }
}
