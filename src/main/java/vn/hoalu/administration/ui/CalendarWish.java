package vn.hoalu.administration.ui;

import vn.hoalu.organization.CalendarEdit;

/** A change that somebody would make, once it is seen what it moves. */
interface CalendarWish {

    /** @param made told once the calendar is changed; until then what was typed is kept */
    void preview(CalendarEdit edit, Runnable made);

    default void preview(CalendarEdit edit) {
        preview(edit, () -> {});
    }
}
