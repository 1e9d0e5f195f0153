package vn.hoalu.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.access.Reach;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;

/** Where an official reads cases: by unit, by groups that have or had a task, and as a deputy of one process only there. */
record CaseScope(List<Part> parts) {

    /** @param process empty where it is open in every process */
    record Part(Optional<String> process, Reach reach, Set<String> groups) {}

    boolean everywhere() {
        return parts.stream().anyMatch(part -> part.reach().everywhere());
    }

    Set<UnitCode> units() {
        Set<UnitCode> units = new HashSet<>();
        parts.forEach(part -> {
            units.addAll(part.reach().units());
            part.groups().forEach(group -> units.add(Post.ofGroup(group).unit()));
        });
        return units;
    }
}
