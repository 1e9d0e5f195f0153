package vn.hoalu.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;

/**
 * What one branch of a page reads: a group's tasks, of one process or of all, of one holder or of all.
 *
 * @param holder only what this absent official holds
 */
record GroupSlice(String group, Optional<String> process, Optional<OfficialId> holder) {

    /** By the actor's own posts. */
    static List<GroupSlice> own(Actor actor) {
        return actor.groups().stream()
                .map(group -> new GroupSlice(group, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** What a list of what is to be done shows: by own posts and by covers. */
    static List<GroupSlice> listed(Actor actor) {
        return Stream.concat(own(actor).stream(), covered(actor).stream()).toList();
    }

    /** By covers, of groups that are not the actor's own: a task must be read by one branch only. */
    static List<GroupSlice> covered(Actor actor) {
        return distinct(slices(actor).filter(slice -> !actor.groups().contains(slice.group)));
    }

    /** What the absent hold in groups that are the actor's own too. */
    static List<GroupSlice> heldByAbsent(Actor actor) {
        return distinct(actor.covers().stream()
                .flatMap(cover -> slices(cover)
                        .filter(slice -> actor.groups().contains(slice.group))
                        .map(slice -> slice.heldBy(cover.absent().id()))));
    }

    private static Stream<GroupSlice> slices(Actor actor) {
        return actor.covers().stream().flatMap(GroupSlice::slices);
    }

    private static Stream<GroupSlice> slices(Cover cover) {
        return cover.posts().stream()
                .map(Post::asGroup)
                .map(group -> new GroupSlice(group, cover.process(), Optional.empty()));
    }

    private GroupSlice heldBy(OfficialId absent) {
        return new GroupSlice(group, process, Optional.of(absent));
    }

    /** Two covers may open the same: one of all processes makes those of one superfluous. */
    private static List<GroupSlice> distinct(Stream<GroupSlice> slices) {
        Map<GroupSlice, Boolean> found = new LinkedHashMap<>();
        slices.forEach(slice -> found.put(slice, true));
        Set<GroupSlice> all = Set.copyOf(found.keySet());
        return found.keySet().stream()
                .filter(slice -> slice.process.isEmpty() || !all.contains(slice.ofAllProcesses()))
                .toList();
    }

    private GroupSlice ofAllProcesses() {
        return new GroupSlice(group, Optional.empty(), holder);
    }
}
