package vn.hoalu.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoalu.organization.Role;

/**
 * One step of a ladder: who must act, and from when on.
 *
 * @param days working days after the task was due, 0 to 366
 */
record Rung(Role role, int days) {

    private static final Pattern TEXT = Pattern.compile("([A-Z_]{1,40})\\+(\\d{1,3})");
    private static final int LATEST = 366;

    Rung {
        if (days < 0 || days > LATEST) {
            throw new IllegalArgumentException("A rung is 0 to %d working days late, not %d".formatted(LATEST, days));
        }
    }

    /**
     * @param text such as {@code COMMUNE_LEAD+1, COMMUNE_CHAIR+3}; empty where nobody stands above
     * @throws IllegalArgumentException for another text, an unknown role, or rungs that do not follow each other in time
     */
    static List<Rung> ladder(String text) {
        List<Rung> ladder = text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .map(Rung::of)
                        .toList();
        for (int i = 1; i < ladder.size(); i++) {
            if (ladder.get(i).days() <= ladder.get(i - 1).days()) {
                throw new IllegalArgumentException("The rungs of '%s' do not follow each other".formatted(text));
            }
        }
        return ladder;
    }

    private static Rung of(String text) {
        Matcher rung = TEXT.matcher(text);
        if (!rung.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no rung; ROLE+DAYS is expected, such as COMMUNE_LEAD+1".formatted(text));
        }
        return new Rung(Role.valueOf(rung.group(1)), Integer.parseInt(rung.group(2)));
    }
}
