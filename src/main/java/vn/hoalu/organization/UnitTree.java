package vn.hoalu.organization;

import java.util.List;
import java.util.Optional;
import vn.hoalu.base.Rows;

/** The units to look around in. Knows no actor: the caller answers for the right to read them. */
public interface UnitTree {

    /** Units directly below this one today, departments first, then by name. */
    List<UnitLine> children(UnitCode unit);

    Optional<UnitDetails> details(UnitCode unit);

    /** The units from the province down to this one. */
    List<UnitName> path(UnitCode unit);

    /**
     * Units with all these words in kind, name or code, accents and case aside; also those that are closed, which
     * name what they are part of now.
     */
    Rows<UnitLine> search(String text, Which which, Optional<String> cursor, int limit);

    /** Which units a search looks through. */
    enum Which {
        /** For the reader: also old names. */
        ALL,
        /** For a choice: only what exists today. */
        OPEN,
        /** Only today's communes and wards. */
        COMMUNES,
        /** Only today's communes, wards and departments. */
        REORGANISABLE
    }
}
