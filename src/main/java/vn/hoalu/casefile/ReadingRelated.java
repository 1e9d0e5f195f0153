package vn.hoalu.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Reach;
import vn.hoalu.casefile.RelatedCase.Link;
import vn.hoalu.casefile.RelatedCase.Relation;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** Cases that belong with one, as far as its reader may read them too; what may not be read is not counted either. */
@Service
@Transactional(readOnly = true)
public class ReadingRelated {

    /** Of each kind; a person or a name with more cases than that is looked for among all cases. */
    static final int MOST = 50;

    private final ReadableCases readable;
    private final CaseFileRepository cases;
    private final LinkRows links;
    private final List<SamePerson> people;
    private final CaseLines lines;
    private final JdbcClient jdbc;

    ReadingRelated(
            ReadableCases readable,
            CaseFileRepository cases,
            LinkRows links,
            List<SamePerson> people,
            CaseLines lines,
            JdbcClient jdbc) {
        this.readable = readable;
        this.cases = cases;
        this.links = links;
        this.people = people;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    public boolean open(CaseKey caseKey, Actor actor) {
        return readable.find(caseKey, actor).isPresent();
    }

    /** Linked ones first, then the newest; each once. */
    public List<RelatedCase> of(CaseKey caseKey, Actor actor) {
        return readable.find(caseKey, actor)
                .map(found -> related(found, actor))
                .orElse(List.of());
    }

    private List<RelatedCase> related(CaseSummary found, Actor actor) {
        Map<CaseKey, Link> linked = new HashMap<>();
        links.of(found.key(), MOST)
                .forEach(row -> linked.put(row.besides(found.key()), new Link(row.id(), row.reason())));
        Map<CaseKey, Relation> relations = new LinkedHashMap<>();
        linked.keySet().forEach(key -> relations.put(key, Relation.LINKED));
        samePerson(found).forEach(key -> relations.putIfAbsent(key, Relation.SAME_PERSON));
        sameSubject(found, actor).forEach(key -> relations.putIfAbsent(key, Relation.SAME_SUBJECT));
        relations.remove(found.key());
        return lines.of(readable(relations, actor)).stream()
                .map(line -> related(line, relations, linked))
                .sorted(Comparator.comparing(RelatedCase::relation)
                        .thenComparing(each -> each.line().summary().openedAt(), Comparator.reverseOrder()))
                .toList();
    }

    private static RelatedCase related(CaseLine line, Map<CaseKey, Relation> relations, Map<CaseKey, Link> linked) {
        CaseKey key = line.summary().key();
        return new RelatedCase(
                line, Objects.requireNonNull(relations.get(key)), Optional.ofNullable(linked.get(key)));
    }

    private List<CaseSummary> readable(Map<CaseKey, Relation> relations, Actor actor) {
        List<UUID> keys = relations.keySet().stream().map(CaseKey::value).toList();
        return keys.isEmpty()
                ? List.of()
                : readable.among(
                        cases.findByCaseKeyIn(keys).stream().map(CaseFile::summary).toList(), actor);
    }

    private Stream<CaseKey> samePerson(CaseSummary found) {
        return people.stream()
                .filter(each -> each.process().equals(found.process()))
                .flatMap(each -> each.others(found.key(), MOST).stream());
    }

    /** In the units that the reader reaches: a name that many have must not crowd out those that may be read. */
    private List<CaseKey> sameSubject(CaseSummary found, Actor actor) {
        List<CaseKey> same = new ArrayList<>();
        for (CaseScope.Part part : readable.scope(actor).parts()) {
            Reach reach = part.reach();
            if (!reach.isNowhere()) {
                same.addAll(sameSubject(found, reach));
            }
        }
        return same;
    }

    private List<CaseKey> sameSubject(CaseSummary found, Reach reach) {
        String within = reach.everywhere() ? "" : " AND unit_code IN (:units)";
        return jdbc
                .sql("SELECT case_key FROM casefile_case FORCE INDEX (casefile_case_of_subject)"
                        // The index takes Nguyen and Nguyễn for one; two people are not.
                        + " WHERE subject = :subject AND BINARY subject = BINARY :subject AND case_key <> :case" + within
                        + " ORDER BY opened_at DESC LIMIT " + MOST)
                .param("subject", found.subject())
                .param("case", found.key().toString())
                .param("units", reach.units().stream().map(UnitCode::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::of)
                .toList();
    }
}
