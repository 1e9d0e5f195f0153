package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * Names of officials as lists show them, kept in memory once somebody has asked for them, until the revision of the
 * organization is another one. All officials of a province fit: some ten thousand names.
 */
@Repository
class CurrentNames {
    private final OfficialRepository officials;
    private final KeptByRevision<Map<OfficialId, OfficialName>> names;

    CurrentNames(OrganizationRevision revision, OfficialRepository officials) {
        this.officials = officials;
        this.names = new KeptByRevision<>(revision, ConcurrentHashMap::new);
    }

    Map<OfficialId, OfficialName> of(Collection<OfficialId> ids) {
        Map<OfficialId, OfficialName> known = names.get();
        List<OfficialId> unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            read(unknown).forEach(name -> known.put(name.id(), name));
        }
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .collect(toMap(OfficialName::id, identity()));
    }

    private List<OfficialName> read(List<OfficialId> ids) {
        return officials.namesOf(ids.stream().map(OfficialId::value).toList()).stream()
                .map(each -> new OfficialName(new OfficialId(each.id()), each.name()))
                .toList();
    }
}
