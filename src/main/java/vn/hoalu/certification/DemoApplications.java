package vn.hoalu.certification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.DemoSignIn;
import vn.hoalu.access.DemoSignIns;
import vn.hoalu.base.CommandId;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/**
 * Applications of made-up people in every staffed unit of the demo, so that each role finds work. They take the way of
 * any other; their command ids are the same at each start, so that a second one records nothing again.
 */
@Component
@Profile("demo")
class DemoApplications implements ApplicationRunner {

    private static final List<String> FAMILIES =
            List.of("Nguyễn Thị Giả", "Trần Văn Giả", "Lê Thị Giả", "Phạm Văn Giả", "Hoàng Thị Giả", "Vũ Văn Giả");

    private final DemoSignIns people;
    private final Officials officials;
    private final NewCases cases;
    private final Inbox inbox;
    private final int each;

    DemoApplications(
            DemoSignIns people,
            Officials officials,
            NewCases cases,
            Inbox inbox,
            @Value("${hoalu.demo.applications:6}") int each) {
        this.people = people;
        this.officials = officials;
        this.cases = cases;
        this.inbox = inbox;
        this.each = each;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.all().stream()
                .filter(person -> person.roles().contains(Role.COMMUNE_OFFICER))
                .map(DemoSignIn::unit)
                .map(unit -> unit.code())
                .distinct()
                .filter(this::isStaffed)
                .forEach(unit -> fill(unit, each));
    }

    /** Somebody may have tried out a merger: the demo starts again all the same. */
    private boolean isStaffed(UnitCode unit) {
        return Stream.of(Role.COMMUNE_OFFICER, Role.CERT_EXAMINER)
                .noneMatch(role -> officials.holdersOf(new Post(role, unit)).isEmpty());
    }

    /** @param count a third of them waits for each role */
    void fill(UnitCode unit, int count) {
        for (int i = 0; i < count; i++) {
            record(unit, i);
            if (i % 3 >= 1) {
                finish(Role.COMMUNE_OFFICER, unit, i, Map.of("completeness", "COMPLETE"));
            }
            if (i % 3 == 2) {
                finish(Role.CERT_EXAMINER, unit, i, Map.of("method", "SCORE", "score", 70 + i, "result", "PASS"));
            }
        }
    }

    private void record(UnitCode unit, int i) {
        Map<String, Object> entered = Map.of(
                "applicantKind",
                "CITIZEN",
                "applicantName",
                name(unit, i),
                "birthDate",
                "19%d0-0%d-15".formatted(6 + i % 4, 1 + i % 9),
                "identityNumber",
                "0371%s%03d".formatted(unit, i),
                "language",
                "vi",
                "programme",
                i % 2 == 0 ? "BASIC" : "UNIVERSAL",
                "presented",
                List.of("IDENTITY_CARD"),
                "consent",
                true);
        cases.start(
                command("record", unit, i),
                CertificationVocabulary.PROCESS,
                unit,
                entered,
                actor(Role.COMMUNE_OFFICER, unit));
    }

    /** Nothing where the task was done at an earlier start. */
    private void finish(Role role, UnitCode unit, int i, Map<String, Object> entered) {
        Actor actor = actor(role, unit);
        InboxQuery query = new InboxQuery(InboxList.TODO, name(unit, i));
        inbox.page(query, Optional.empty(), actor).items().stream()
                .findFirst()
                .ifPresent(row -> inbox.complete(command(role.name(), unit, i), row.id(), entered, actor));
    }

    private static String name(UnitCode unit, int i) {
        return FAMILIES.get(i % FAMILIES.size()) + " Định " + (char) ('A' + i)
                + unit.value().substring(3);
    }

    private static CommandId command(String step, UnitCode unit, int i) {
        String seed = "demo/%s/%s/%d".formatted(step, unit, i);
        return new CommandId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    private Actor actor(Role role, UnitCode unit) {
        OfficialName holder = officials.holdersOf(new Post(role, unit)).getFirst();
        return new Actor(holder.id(), holder.name(), Set.copyOf(officials.postsOf(holder.id())));
    }
}
