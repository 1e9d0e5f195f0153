package vn.hoalu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from the usual week: a weekday off, or a Saturday worked in exchange. */
@Entity
@Table(name = "organization_calendar_day")
class CalendarDay {

    enum Kind {
        HOLIDAY,
        WORKDAY
    }

    enum Status {
        CONFIRMED,
        PROJECTED,
        UNCONFIRMED
    }

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    protected CalendarDay() {}

    LocalDate day() {
        return day;
    }

    boolean counts() {
        return status != Status.UNCONFIRMED;
    }

    boolean isOff() {
        return counts() && kind == Kind.HOLIDAY;
    }

    boolean isSwappedIn() {
        return counts() && kind == Kind.WORKDAY;
    }
}
