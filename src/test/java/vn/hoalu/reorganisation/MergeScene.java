package vn.hoalu.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** Three communes at work, and a fourth one that has nothing to do with their merger. */
final class MergeScene {

    private static final ProcessKey CERTIFICATION = new ProcessKey("CertificationProcess");
    private static final List<Role> ROLES =
            List.of(Role.COMMUNE_OFFICER, Role.CERT_EXAMINER, Role.CERT_SUPERVISOR, Role.COMMUNE_CHAIR);

    @Autowired
    NewCases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate jdbc;

    final PlansForTests plans;
    final List<UnitCode> merged = new ArrayList<>();
    final List<Actor> people = new ArrayList<>();
    final List<CaseKey> begun = new ArrayList<>();
    final UnitCode bystander;
    final Actor outsider;
    private int applicants;

    MergeScene(PlansForTests plans) {
        this.plans = plans;
        for (int i = 1; i <= 3; i++) {
            merged.add(plans.commune("Gộp Thử " + i));
        }
        bystander = plans.commune("Đứng Ngoài Thử");
        outsider = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, bystander)));
    }

    /** Everyone has one post, but every tenth the same one in all three communes. */
    void staff(int count) {
        for (int i = 0; i < count; i++) {
            Role role = ROLES.get(i / 3 % ROLES.size());
            UnitCode unit = merged.get(i % 3);
            Set<Post> posts = i % 10 == 9
                    ? merged.stream().map(each -> new Post(role, each)).collect(Collectors.toSet())
                    : Set.of(new Post(role, unit));
            people.add(plans.official(posts));
        }
    }

    Actor holder(Role role, UnitCode unit) {
        return people.stream()
                .filter(person -> person.holds(role, unit))
                .findFirst()
                .orElseThrow();
    }

    /** Of seven cases four wait for an officer, two for an examiner and one for a supervisor; every fifth task is held. */
    void work(int count) {
        for (int i = 0; i < count; i++) {
            UnitCode unit = merged.get(i % 3);
            CaseKey key = record(unit, holder(Role.COMMUNE_OFFICER, unit));
            if (i % 7 >= 4) {
                finish(key, holder(Role.COMMUNE_OFFICER, unit), Map.of("completeness", "COMPLETE"));
            }
            if (i % 7 == 6) {
                finish(key, holder(Role.CERT_EXAMINER, unit), Map.of("method", "SCORE", "score", 80, "result", "PASS"));
            }
            if (i % 5 == 0) {
                Role role = i % 7 < 4 ? Role.COMMUNE_OFFICER : i % 7 == 6 ? Role.CERT_SUPERVISOR : Role.CERT_EXAMINER;
                Actor who = holder(role, unit);
                ActingAs.official(who.id(), () -> inbox.claim(CommandId.fresh(), task(key), who));
            }
        }
    }

    CaseKey record(UnitCode unit, Actor officer) {
        String identity = "8%s%04d".formatted(String.valueOf(System.nanoTime()).substring(0, 7), ++applicants % 10_000);
        Map<String, Object> form = new HashMap<>(Map.of(
                "applicantKind", "CITIZEN",
                "applicantName", "Nguyễn Thử Gộp",
                "birthDate", "1990-05-17",
                "identityNumber", identity,
                "language", "vi",
                "programme", "BASIC",
                "presented", List.of("IDENTITY_CARD"),
                "consent", true));
        CaseKey key = ActingAs.official(
                officer.id(), () -> cases.start(CommandId.fresh(), CERTIFICATION, unit, form, officer));
        begun.add(key);
        return key;
    }

    void finish(CaseKey key, Actor actor, Map<String, Object> form) {
        ActingAs.official(actor.id(), () -> inbox.complete(CommandId.fresh(), task(key), form, actor));
    }

    TaskId task(CaseKey key) {
        return new TaskId(jdbc.queryForObject(
                "select task_id from inbox_task where case_key = ? and active", String.class, key.toString()));
    }

    /** Who sees which open tasks, page by page, as their inbox says. */
    Map<Actor, Set<TaskId>> inboxes() {
        Map<Actor, Set<TaskId>> seen = new HashMap<>();
        people.forEach(person -> seen.put(person, seenBy(plans.now(person))));
        return seen;
    }

    Set<TaskId> seenBy(Actor actor) {
        Set<TaskId> seen = new HashSet<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<InboxRow> page = inbox.page(InboxQuery.of(InboxList.TODO), cursor, actor);
            page.items().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return seen;
    }

    List<Moving> previewed(PlanId plan, String titleKey, Actor actor) {
        List<Moving> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            Rows<Moving> page =
                    ActingAs.official(actor.id(), () -> plans.reorganisations.preview(plan, titleKey, from, actor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    /** Task, role and holder of every open task of these units' groups, as the engine says: without the unit. */
    Map<String, String> engineTasks(UnitCode... units) {
        Map<String, String> tasks = new TreeMap<>();
        for (UnitCode unit : units) {
            jdbc.query(
                    """
                    select t.ID_, substring_index(l.GROUP_ID_, '@', 1), t.ASSIGNEE_, t.DUE_DATE_ from ACT_RU_TASK t
                    join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ where l.GROUP_ID_ like concat('%@', ?)""",
                    row -> {
                        tasks.put(row.getString(1), row.getString(2) + row.getString(3) + row.getString(4));
                    },
                    unit.value());
        }
        return tasks;
    }

    /** Everything that still lives on these units, by table. */
    Map<String, Long> left(List<UnitCode> units) {
        Map<String, String> queries = Map.of(
                "post",
                        "select count(*) from organization_post where unit_code = ? and (valid_to is null or valid_to >= curdate())",
                "task", "select count(*) from inbox_task where active and candidate_group like concat('%@', ?)",
                "task's case", "select count(*) from inbox_task where active and unit_code = ?",
                "case", "select count(*) from casefile_case where unit_code = ? and closed_at is null",
                "group", "select count(*) from ACT_RU_IDENTITYLINK where GROUP_ID_ like concat('%@', ?)",
                "variable", "select count(*) from ACT_RU_VARIABLE where TEXT_ = ?",
                "unit", "select count(*) from organization_unit where valid_to is null and code = ?",
                "below", "select count(*) from organization_unit where valid_to is null and parent_code = ?",
                "application",
                        "select count(*) from certification_application where unit = ? and status in"
                                + " ('RECORDED', 'COMPLETE', 'ASSESSED')");
        Map<String, Long> left = new TreeMap<>();
        queries.forEach((what, sql) ->
                units.forEach(unit -> left.merge(what, jdbc.queryForObject(sql, Long.class, unit.value()), Long::sum)));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /** The rows of a unit that takes no part, to the last digit. */
    Set<String> untouched() {
        Set<String> rows = new TreeSet<>();
        for (String sql : List.of(
                "select concat_ws('|', task_id, candidate_group, unit_code, state, version) from inbox_task where unit_code = ?",
                "select concat_ws('|', case_key, unit_code, version) from casefile_case where unit_code = ?",
                "select concat_ws('|', id, unit, version) from certification_application where unit = ?",
                "select concat_ws('|', id, official_id, valid_from, valid_to, version) from organization_post where unit_code = ?",
                "select concat_ws('|', ID_, REV_) from ACT_RU_VARIABLE where TEXT_ = ?")) {
            rows.addAll(jdbc.queryForList(sql, String.class, bystander.value()));
        }
        return rows;
    }
}
