package vn.hoalu.organization;

import java.util.List;

/** Which people a change of units would give two posts that nobody may hold together. */
public interface PostConflicts {

    /** By name. */
    List<PostConflict> after(UnitChange change);
}
