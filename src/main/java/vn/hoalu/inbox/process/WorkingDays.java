package vn.hoalu.inbox.process;

import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.ExpressionRoot;

/** {@code ${workingDays.after(5, unit)}} in a model: the due date five working days from now. */
@Component
public class WorkingDays implements ExpressionRoot {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workingDays";
    }

    @Override
    public Set<String> methods() {
        return Set.of("after");
    }

    /** @param days as the model's literal arrives, a whole number from 0 to 366 */
    public Date after(long days, String unit) {
        if (days < 0 || days > 366) {
            throw new IllegalArgumentException("A deadline has 0 to 366 working days, not " + days);
        }
        return Date.from(calendar.after((int) days, clock.instant(), new UnitCode(unit)));
    }
}
