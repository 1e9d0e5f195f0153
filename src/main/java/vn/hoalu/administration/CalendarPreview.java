package vn.hoalu.administration;

import java.util.List;

/**
 * What a change of the calendar would move.
 *
 * @param edition of the calendar that would be changed
 */
public record CalendarPreview(int edition, List<Part> parts) {

    public CalendarPreview {
        parts = List.copyOf(parts);
    }

    /** How many things of a kind; {@code titleKey} is the message with the argument {@code count}. */
    public record Part(String titleKey, long count) {}

    public long count() {
        return parts.stream().mapToLong(Part::count).sum();
    }
}
