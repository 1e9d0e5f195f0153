package vn.hoalu.base;

/** How long somebody has for something, as a rule says it: "5 working days". */
public record Term(int amount, Unit unit) {

    private static final int LONGEST = 3_660;

    /** In what is counted. Working days and hours are those of the calendar of who has the time. */
    public enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        CALENDAR_DAYS,
        HOURS
    }

    /** @throws IllegalArgumentException for less than 0 or more than 3660 */
    public Term {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("A term has 0 to %d units, not %d".formatted(LONGEST, amount));
        }
    }
}
