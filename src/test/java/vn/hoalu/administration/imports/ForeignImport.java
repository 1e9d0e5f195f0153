package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/** A sheet with a wrong row that the chair of a commune has uploaded, for tests of who may see it. */
public final class ForeignImport {

    /** Stands in the sheet's name and in its wrong row. */
    public static final String MARK = "xu-la-la";

    private ForeignImport() {}

    /** Id of the run. */
    public static String of(UnitCode where, ApplicationContext program) {
        Actor chair = chair(where, program.getBean(Staffing.class));
        ImportId run = ImportId.fresh();
        byte[] sheet = Sheets.csv(List.of(Sheets.HEADING, List.of(MARK, "", "", MARK, where.value(), "", "", "")));
        ActingAs.official(
                chair.id(),
                () -> program.getBean(ImportingPeople.class)
                        .upload(run, MARK + ".csv", sheet, Languages.VIETNAMESE, chair));
        ActingAs.official(chair.id(), () -> WorkingOff.everything(program));
        return run.toString();
    }

    private static Actor chair(UnitCode where, Staffing staffing) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Post post = new Post(Role.COMMUNE_CHAIR, where);
        staffing.register(id, "Chủ Tịch Xứ Lạ", Optional.empty());
        staffing.appoint(id, post);
        return new Actor(id, "Chủ Tịch Xứ Lạ", Set.of(post));
    }
}
