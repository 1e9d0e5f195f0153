package vn.hoalu.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Probe;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** Attempts at adding to a case of any unit, and documents that lie in one. */
public final class DocumentProbes {

    /** Stands in a document of the unit and nowhere else. */
    public static final String MARK = "Chi nam trong tai lieu cua don vi khac";

    private final ApplicationContext program;
    private final Function<UnitCode, CaseKey> cases;

    public DocumentProbes(ApplicationContext program, Function<UnitCode, CaseKey> cases) {
        this.program = program;
        this.cases = cases;
    }

    public Map<Action, Probe> byAction() {
        ReceivingDocuments receiving = program.getBean(ReceivingDocuments.class);
        return Map.of(
                Action.CHANGE_DOCUMENTS,
                (actor, where) -> receiving.begin(Optional.of(cases.apply(where)), "thu.txt", 3, actor));
    }

    /** Address of a document in a case of the unit, brought by one of its officers. */
    public String address(UnitCode where, String name, byte[] content) {
        CaseKey caseKey = cases.apply(where);
        Actor officer = officer(where);
        DocumentCases bringing = new DocumentCases();
        program.getAutowireCapableBeanFactory().autowireBean(bringing);
        return "/document/"
                + ActingAs.official(officer.id(), () -> bringing.upload(Optional.of(caseKey), name, content, officer));
    }

    private Actor officer(UnitCode where) {
        Staffing staffing = program.getBean(Staffing.class);
        OfficialId id = new OfficialId(UUID.randomUUID());
        Post post = new Post(Role.COMMUNE_OFFICER, where);
        staffing.register(id, "Người Thử Tài Liệu", Optional.empty());
        staffing.appoint(id, post);
        return new Actor(id, "Người Thử Tài Liệu", Set.of(post));
    }
}
