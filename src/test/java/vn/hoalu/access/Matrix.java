package vn.hoalu.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.administration.PeopleProbes;
import vn.hoalu.base.Languages;
import vn.hoalu.casefile.DossierFormat;
import vn.hoalu.casefile.ExportingDossier;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.certification.CertificationProbes;
import vn.hoalu.document.DocumentProbes;
import vn.hoalu.escalation.ReadingPolicy;
import vn.hoalu.inbox.InboxProbes;
import vn.hoalu.notification.NoticeProbes;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.Units;
import vn.hoalu.reorganisation.ReorganisationProbes;
import vn.hoalu.workflow.CaseKey;

/** Tries every role with every action in the own unit, in another commune and in the province itself. */
final class Matrix {

    static final UnitCode COMMUNE = new UnitCode("13393");
    static final UnitCode ANOTHER_COMMUNE = new UnitCode("13396");

    /** Where the subject of an action lies. */
    enum Place {
        OWN_UNIT,
        ANOTHER_COMMUNE,
        PROVINCE
    }

    /**
     * @param decided what the matrix says
     * @param open    what the running service did
     */
    record Cell(Role role, Action action, Place place, boolean decided, boolean open) {}

    private final TransactionTemplate undone;
    private final Map<Action, Probe> probes = new EnumMap<>(Action.class);
    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);

    Matrix(ApplicationContext program) {
        undone = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        CertificationProbes certification = new CertificationProbes(program);
        ReadingCase cases = program.getBean(ReadingCase.class);
        probes.putAll(certification.byAction());
        PeopleProbes people = new PeopleProbes(program);
        probes.putAll(people.byAction());
        probes.putAll(new AccessProbes(program, people).byAction());
        probes.put(Action.READ_CASES, (actor, where) -> found(cases.summary(certification.openCase(where)), actor));
        ExportingDossier dossiers = program.getBean(ExportingDossier.class);
        probes.put(Action.EXPORT_DOSSIER, (actor, where) -> taken(dossiers, certification.openCase(where)));
        probes.putAll(new DocumentProbes(program, certification::openCase).byAction());
        probes.putAll(new ReorganisationProbes(program).byAction());
        probes.putAll(new InboxProbes(program).byAction());
        probes.put(
                Action.READ_DEADLINES,
                (actor, where) -> program.getBean(ReadingPolicy.class).steps(actor));
        probes.put(Action.MANAGE_NOTICES, new NoticeProbes(program)::manage);
        Staffing staffing = program.getBean(Staffing.class);
        Stream.of(Role.values()).forEach(role -> actors.put(role, appointed(role, staffing)));
    }

    /** The official with a post of this role and no other. */
    Actor actor(Role role) {
        return actors.get(role);
    }

    /** Actions no running service can be tried with: a cell of theirs would be decided on paper only. */
    Set<Action> untried() {
        Set<Action> missing = EnumSet.allOf(Action.class);
        missing.removeAll(probes.keySet());
        return missing;
    }

    /** The decisions themselves, a line a role and a column an action. */
    static String table() {
        StringBuilder table = new StringBuilder("role");
        Stream.of(Action.values()).forEach(action -> table.append(';').append(action));
        for (Role role : Role.values()) {
            table.append('\n').append(role);
            Stream.of(Action.values()).forEach(action -> table.append(';').append(AccessMatrix.scope(role, action)));
        }
        return table.toString();
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Action action : probes.keySet()) {
            System.out.println("matrix: " + action);
            for (Role role : Role.values()) {
                Stream.of(Place.values())
                        .map(place -> tried(role, action, place))
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private Cell tried(Role role, Action action, Place place) {
        UnitCode where = unit(role, place);
        return new Cell(role, action, place, decided(role, action, where), open(actors.get(role), action, where));
    }

    private static boolean decided(Role role, Action action, UnitCode where) {
        return switch (AccessMatrix.scope(role, action)) {
            case NONE, OWN -> false;
            case UNIT -> where.equals(home(role));
            case UNIT_AND_BELOW -> where.equals(home(role)) || home(role).equals(Units.PROVINCE);
            case PROVINCE -> true;
        };
    }

    private boolean open(Actor actor, Action action, UnitCode where) {
        Boolean open = undone.execute(status -> {
            status.setRollbackOnly();
            return ActingAs.official(actor.id(), () -> attempted(actor, action, where));
        });
        return Boolean.TRUE.equals(open);
    }

    private boolean attempted(Actor actor, Action action, UnitCode where) {
        try {
            probes.get(action).attempt(actor, where);
            return true;
        } catch (NotAllowed refused) {
            return false;
        }
    }

    static UnitCode unit(Role role, Place place) {
        return switch (place) {
            case OWN_UNIT -> home(role);
            case ANOTHER_COMMUNE -> ANOTHER_COMMUNE;
            case PROVINCE -> Units.PROVINCE;
        };
    }

    /** Whoever may have a post in a commune or below it is tried with one in a commune. */
    static UnitCode home(Role role) {
        boolean ofProvince = role.fits(UnitKind.PROVINCE) && !role.fits(UnitKind.COMMUNE);
        return ofProvince ? Units.PROVINCE : COMMUNE;
    }

    private static void taken(ExportingDossier dossiers, CaseKey caseKey) {
        try {
            dossiers.export(
                    caseKey, DossierFormat.JSON, "Thử quyền", Languages.VIETNAMESE, OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is not theirs is answered as if it were not there, which is a refusal too. */
    private static void found(Optional<?> what, Actor actor) {
        if (what.isEmpty()) {
            throw new NotAllowed(actor, "find", "what is not theirs");
        }
    }

    private static Actor appointed(Role role, Staffing staffing) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Post post = new Post(role, home(role));
        staffing.register(id, "Người Thử Quyền", Optional.empty());
        staffing.appoint(id, post);
        return new Actor(id, "Người Thử Quyền", Set.of(post));
    }
}
