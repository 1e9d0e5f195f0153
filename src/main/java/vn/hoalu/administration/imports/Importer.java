package vn.hoalu.administration.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Reach;
import vn.hoalu.organization.UnitCode;

/**
 * In whose name a chunk of rows is judged, with the posts that person holds now and not those of the upload.
 *
 * @param read  where the person may see people
 * @param teams opened by this chunk, by place and name
 */
record Importer(ImportId run, Actor actor, Reach manage, Reach read, LocalDate today, Map<String, UnitCode> teams) {

    Importer(ImportId run, Actor actor, Reach manage, Reach read, LocalDate today) {
        this(run, actor, manage, read, today, new HashMap<>());
    }

    boolean manages(UnitCode unit) {
        return manage.everywhere() || manage.units().contains(unit);
    }

    boolean sees(UnitCode unit) {
        return read.everywhere() || read.units().contains(unit);
    }
}
