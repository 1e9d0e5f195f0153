package vn.hoalu.inbox;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.organization.OfficialId;

/** What is to be done to each of several tasks. */
public sealed interface BulkAct {

    record Claim() implements BulkAct {}

    record GiveBack() implements BulkAct {}

    /** Takes it from the colleague who holds it. */
    record TakeOver(String note) implements BulkAct {}

    record Assign(OfficialId to, String note) implements BulkAct {}

    /** Undoes {@link Assign}. */
    record PutBack(OfficialId from, Optional<OfficialId> before) implements BulkAct {}

    /** By who leads the unit. */
    record Move(HandingOver.Route route, String note) implements BulkAct {}

    /** Undoes {@link Move}. */
    record MoveBack(HandingOver.Route route) implements BulkAct {}

    /** @param day empty takes the day away */
    record FollowUp(Optional<LocalDate> day) implements BulkAct {}

    record Comment(String text) implements BulkAct {}

    /** With what the form starts with; only where the model allows it. */
    record Complete() implements BulkAct {}
}
