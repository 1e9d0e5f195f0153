package vn.hoalu.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Dates;

/** One page of the audit log as a statement: newest first, from an index, whatever the conditions. */
final class AuditStatement {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param people ids of the persons the query's name stands for; not looked at where it names none */
    AuditStatement(AuditQuery query, List<String> people, Optional<AuditCursor> behind) {
        query.act().ifPresent(act -> where("act = :act", "act", act));
        query.person()
                .ifPresent(name -> where("(official_id IN (:people) OR on_behalf_of IN (:people))", "people", people));
        query.from().ifPresent(day -> where("at >= :from", "from", start(day)));
        query.to().ifPresent(day -> where("at < :until", "until", start(day.plusDays(1))));
        query.subject().ifPresent(start -> where("subject LIKE :subject ESCAPE '!'", "subject", beginning(start)));
        behind.ifPresent(cursor -> {
            where("at <= :at AND (at < :at OR id < :id)", "at", cursor.at());
            parameters.put("id", cursor.id());
        });
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Dates.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String sql(int limit) {
        return "SELECT " + ChainedEntry.COLUMNS + " FROM access_audit"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY at DESC, id DESC LIMIT " + limit;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
