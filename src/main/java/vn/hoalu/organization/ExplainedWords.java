package vn.hoalu.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;

/** Tells in a sentence how an end comes about: "Thứ Hai 23/02, 2 ngày làm việc; bỏ qua Tết Nguyên đán 5 ngày". */
public record ExplainedWords(Messages messages, Locale locale) {

    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    public String sentence(Explained explained) {
        List<String> clauses = new ArrayList<>();
        clauses.add(say(
                "end", Map.of("day", day(explained.end().toLocalDate(), explained), "days", explained.workingDays())));
        if (!explained.skipped().isEmpty()) {
            List<String> spans = explained.skipped().stream().map(this::span).toList();
            clauses.add(say("skipped", Map.of("spans", joined("list", spans))));
        }
        if (!explained.swappedIn().isEmpty()) {
            List<String> days = explained.swappedIn().stream()
                    .map(day -> day(day, explained))
                    .toList();
            clauses.add(say("swappedIn", Map.of("days", joined("list", days))));
        }
        explained
                .undecided()
                .forEach(open -> clauses.add(
                        say("undecided", Map.of("name", open.name().in(locale), "day", day(open.day(), explained)))));
        return joined("clauses", clauses);
    }

    /** Where the counting began, and at what time of the last day it ends. */
    public String span(Explained explained) {
        return say(
                "between",
                Map.of(
                        "start", day(explained.start().toLocalDate(), explained),
                        "time", Dates.time(explained.end().atZone(Dates.ZONE).toInstant())));
    }

    private String span(Explained.Skipped skipped) {
        return say(
                skipped.projected() ? "spanProjected" : "span",
                Map.of("name", skipped.name().in(locale), "days", skipped.days()));
    }

    private String day(LocalDate day, Explained explained) {
        boolean plain = day.getYear() == explained.start().getYear();
        return say(
                "day",
                Map.of(
                        "weekday",
                        day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        "day",
                        plain ? WITHOUT_YEAR.format(day) : Dates.day(day)));
    }

    private String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((one, other) -> say(key, Map.of("one", one, "other", other)))
                .orElseThrow();
    }

    private String say(String key, Map<String, ?> arguments) {
        return messages.text(locale, "organization.explained." + key, arguments);
    }
}
