package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Workflow;

/**
 * What an official's pages and counts cost where the province has ten thousand open tasks and where it has a million,
 * beside the engine's own task query for the same official. Most of its time is spent to make the tasks.
 */
@Tag("bench-inbox")
@HoaLuTest
class InboxBench {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("bench.inbox.tasks", 1_000_000);
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 80;
    private static final int ENGINE_ROUNDS = 12;
    private static final int COMMUNE = 7;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final ProvinceBySql province = new ProvinceBySql("B");
    private final Actor official = holding(
            "h" + province.group("CERT_EXAMINER", COMMUNE) + ":1",
            province.group("COMMUNE_OFFICER", COMMUNE),
            province.group("CERT_EXAMINER", COMMUNE),
            province.group("CERT_SUPERVISOR", COMMUNE));
    private final Actor committee = holding("hsteering", province.ofProvince("PROV_STEERING"));
    private final Actor busy = holding(
            "hbusy",
            IntStream.range(20, 50)
                    .mapToObj(commune -> province.group("PASC_OFFICER", commune))
                    .toArray(String[]::new));

    @Test
    void an_official_does_not_pay_for_the_tasks_of_the_province() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        fill(definition, 1, FEW);
        Map<String, Spent> few = measured(FEW);
        fill(definition, FEW + 1, MANY);
        Map<String, Spent> many = measured(MANY);
        Map<String, Spent> engine = engine();
        double growth = growth(many, few::get);
        // Where nearly nothing is found among ten thousand, the same person's full page is what it is compared with.
        double fullGrowth = growth(many, what -> slower(few.get(what), few.get(firstPageLike(what))));
        System.out.println("The engine's own task query, for the same official at " + MANY + " tasks");
        engine.values().forEach(Spent::print);
        report(many, engine, growth, fullGrowth);
    }

    private void report(Map<String, Spent> many, Map<String, Spent> engine, double growth, double fullGrowth) {
        double page =
                engine.get("page").medianMs() / many.get("official: first page").medianMs();
        double count =
                engine.get("count").medianMs() / many.get("official: counts").medianMs();
        double sameCounts = engine.get("the same counts").medianMs()
                / many.get("official: counts").medianMs();
        double spread = many.values().stream()
                .mapToDouble(each -> each.p95Ms() / each.medianMs())
                .max()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "inbox.tasks %d%n", MANY);
        System.out.printf(Locale.ROOT, "inbox.p95_spread %.1f%n", spread);
        System.out.printf(Locale.ROOT, "inbox.first_page_ratio %.0f%n", page);
        System.out.printf(Locale.ROOT, "inbox.count_ratio_same_questions %.0f%n", sameCounts);
        System.out.printf(Locale.ROOT, "inbox.count_ratio %.0f%n", count);
        System.out.printf(Locale.ROOT, "inbox.growth_of_full_pages %.2f%n", fullGrowth);
        System.out.printf(Locale.ROOT, "inbox.growth %.2f%n", growth);
        assertThat(growth).isLessThan(3);
    }

    private static double growth(Map<String, Spent> many, Function<String, Spent> before) {
        double worst = 0;
        for (Spent each : many.values()) {
            double grown = each.medianMs() / before.apply(each.what()).medianMs();
            System.out.printf(Locale.ROOT, "  %-44s grows %.2f times%n", each.what(), grown);
            worst = Math.max(worst, grown);
        }
        return worst;
    }

    private static String firstPageLike(String what) {
        return what.substring(0, what.indexOf(':')) + ": first page";
    }

    private static Spent slower(Spent one, Spent other) {
        return one.medianMs() > other.medianMs() ? one : other;
    }

    private void fill(String definition, int from, int to) {
        new FilledAtOnce(new JdbcTemplate(owner))
                .fill("%B", () -> province.fill(definition, from, to, client, transaction));
        new JdbcTemplate(owner)
                .queryForList("ANALYZE TABLE inbox_task, inbox_case, inbox_case_word, inbox_kind, inbox_count");
    }

    private Map<String, Spent> measured(int tasks) {
        warmUp();
        Map<String, Spent> spent = new Spent.Meter(jdbc, transaction, ROUNDS).of(readings());
        System.out.println("With " + tasks + " open tasks");
        spent.values().forEach(Spent::print);
        return spent;
    }

    /** Or those that are measured first would pay for the compiler, and the engine's, last, would not. */
    private void warmUp() {
        Collection<Supplier<?>> readings = readings().values();
        for (int round = 0; round < WARM_UP; round++) {
            readings.forEach(Supplier::get);
        }
    }

    Map<String, Supplier<?>> readings() {
        Map<String, Supplier<?>> readings = new LinkedHashMap<>();
        InboxQuery todo = InboxQuery.of(InboxList.TODO);
        Optional<String> deep = deep(todo, official);
        readings.put("official: first page", () -> inbox.page(todo, Optional.empty(), official));
        readings.put("official: page 100", () -> inbox.page(todo, deep, official));
        readings.put("official: counts", () -> inbox.counts(official));
        readings.put("official: choices", () -> inbox.filterChoices(official));
        readings.put("committee: first page", () -> inbox.page(todo, Optional.empty(), committee));
        readings.put("committee: counts", () -> inbox.counts(committee));
        readings.put("thirty groups: first page", () -> inbox.page(todo, Optional.empty(), busy));
        readings.put("thirty groups: counts", () -> inbox.counts(busy));
        narrowed().forEach((what, filter) -> {
            for (Map.Entry<String, Actor> who : Map.of(
                            "official", official, "committee", committee, "thirty groups", busy)
                    .entrySet()) {
                readings.put(
                        who.getKey() + ": " + what,
                        () -> inbox.page(todo.withFilter(filter), Optional.empty(), who.getValue()));
            }
        });
        for (String words : List.of("nguyen", "nguyen an", "tuan vu", "yen", "0001234", "oanh tran kim")) {
            readings.put(
                    "official: search " + words, () -> inbox.page(todo.withSearch(words), Optional.empty(), official));
            readings.put(
                    "committee: search " + words,
                    () -> inbox.page(todo.withSearch(words), Optional.empty(), committee));
        }
        for (InboxList list : List.of(InboxList.MINE, InboxList.WAITING, InboxList.DONE)) {
            readings.put("official: " + list, () -> inbox.page(InboxQuery.of(list), Optional.empty(), official));
        }
        readings.put(
                "committee: newest first",
                () -> inbox.page(todo.withSort(InboxSort.NEWEST), Optional.empty(), committee));
        return readings;
    }

    private Map<String, InboxFilter> narrowed() {
        InboxFilter none = InboxFilter.NONE;
        ProcessKey process = new ProcessKey("TrainingProcess");
        Map<String, InboxFilter> filters = new LinkedHashMap<>();
        filters.put("process", none.withProcess(Optional.of(process)));
        filters.put("step", none.withStep(Optional.of(new InboxStep(process, "Task_Assess"))));
        filters.put("unit", none.withUnit(Optional.of(new UnitCode(province.unit(COMMUNE)))));
        filters.put("overdue", none.withDue(InboxFilter.Due.OVERDUE));
        filters.put("this week", none.withDue(InboxFilter.Due.THIS_WEEK));
        filters.put("claimed", none.withState(Optional.of(TaskState.CLAIMED)));
        filters.put("a state that none has", none.withState(Optional.of(TaskState.DONE)));
        filters.put("campaign", none.withCampaign(Optional.of("CDS-2026-2")));
        filters.put("a campaign that none has", none.withCampaign(Optional.of("CDS-2020-1")));
        filters.put(
                "a colleague's",
                none.withPerson(Optional.of(person("h" + province.group("COMMUNE_OFFICER", COMMUNE) + ":2"))));
        filters.put(
                "step, unit, claimed, later",
                none.withStep(Optional.of(new InboxStep(process, "Task_Assess")))
                        .withUnit(Optional.of(new UnitCode(province.unit(COMMUNE))))
                        .withState(Optional.of(TaskState.CLAIMED))
                        .withDue(InboxFilter.Due.LATER));
        return filters;
    }

    private Optional<String> deep(InboxQuery query, Actor actor) {
        Optional<String> cursor = Optional.empty();
        for (int page = 1; page < 100; page++) {
            Optional<String> next = inbox.page(query, cursor, actor).next();
            if (next.isEmpty()) {
                return cursor;
            }
            cursor = next;
        }
        return cursor;
    }

    private Map<String, Spent> engine() {
        EngineRowsBySql.follow("B", MANY, new JdbcTemplate(owner), jdbc, transaction);
        return new Spent.Meter(jdbc, transaction, ENGINE_ROUNDS)
                .of(Map.of(
                        "page", () -> asked().orderByDueDate().asc().listPage(0, ReadingInbox.PAGE),
                        "count", () -> asked().count(),
                        "the same counts", this::sameCounts));
    }

    /** What one reading of our counts tells of the groups and of what the official holds: all, and overdue. */
    private long sameCounts() {
        Date now = new Date();
        String me = official.id().toString();
        return asked().count()
                + asked().dueBefore(now).count()
                + engineTasks.createTaskQuery().taskAssignee(me).count()
                + engineTasks.createTaskQuery().taskAssignee(me).dueBefore(now).count();
    }

    private TaskQuery asked() {
        return engineTasks
                .createTaskQuery()
                .taskCandidateGroupIn(new ArrayList<>(official.groups()))
                .includeAssignedTasks()
                .processVariableValueEquals("unit", province.unit(COMMUNE));
    }

    private static Actor holding(String name, String... groups) {
        Set<Post> posts = Arrays.stream(groups).map(Post::ofGroup).collect(Collectors.toSet());
        return new Actor(person(name), "Người Đo", posts);
    }

    /** As the generator makes an id of a name. */
    private static OfficialId person(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return OfficialId.of(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
