package vn.hoalu.administration;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.CalendarChange;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.CalendarRegister;
import vn.hoalu.organization.FollowsCalendar;
import vn.hoalu.organization.MovingEnd;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Shows what a change of the calendar would move, and makes it. What moves does so afterwards, by itself. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class KeepingCalendar {

    private final CalendarRegister register;
    private final ObjectProvider<FollowsCalendar> followers;
    private final Permissions permissions;
    private final AuditLog audit;

    KeepingCalendar(
            CalendarRegister register,
            ObjectProvider<FollowsCalendar> followers,
            Permissions permissions,
            AuditLog audit) {
        this.register = register;
        this.followers = followers;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public CalendarPreview preview(CalendarEdit edit, Actor actor) {
        demand(edit, actor);
        CalendarChange change = register.preview(edit);
        return new CalendarPreview(
                register.edition(),
                followers
                        .orderedStream()
                        .map(each -> new CalendarPreview.Part(each.titleKey(), each.count(change)))
                        .toList());
    }

    @Transactional(readOnly = true)
    public Rows<MovingEnd> preview(CalendarEdit edit, String titleKey, Optional<String> cursor, Actor actor) {
        demand(edit, actor);
        CalendarChange change = register.preview(edit);
        return followers.stream()
                .filter(each -> each.titleKey().equals(titleKey))
                .findFirst()
                .map(each -> each.preview(change, cursor))
                .orElseGet(() -> new Rows<>(List.of(), Optional.empty()));
    }

    /**
     * A second arrival is refused: by then the calendar is another one than the preview showed.
     *
     * @param seen the edition of the preview
     */
    public void change(CalendarEdit edit, int seen, Actor actor) {
        demand(edit, actor);
        register.change(edit, seen);
        audit.record(actor.id(), act(edit), edit.subject());
    }

    private void demand(CalendarEdit edit, Actor actor) {
        permissions.demand(actor, Action.MANAGE_CALENDAR, unit(edit));
        CalendarRules.demand(edit);
    }

    /** Days are the province's. */
    private static UnitCode unit(CalendarEdit edit) {
        return edit instanceof CalendarEdit.SetHours set ? set.unit() : Units.PROVINCE;
    }

    private static String act(CalendarEdit edit) {
        return switch (edit) {
            case CalendarEdit.EnterDays entered -> "calendar.daysEntered";
            case CalendarEdit.RemoveDays removed -> "calendar.daysRemoved";
            case CalendarEdit.SetHours set -> "calendar.hoursSet";
        };
    }
}
