package vn.hoalu.administration.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.AuditQuery;

/** What is looked for, as the page's address holds it: {@code organization/audit?person=nguyen&from=2026-11-01}. */
record AuditAddress(AuditQuery query) {

    static AuditAddress of(QueryParameters asked) {
        return new AuditAddress(new AuditQuery(
                asked.getSingleParameter("act"),
                asked.getSingleParameter("person"),
                asked.getSingleParameter("from").flatMap(AuditAddress::day),
                asked.getSingleParameter("to").flatMap(AuditAddress::day),
                asked.getSingleParameter("subject")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    QueryParameters parameters() {
        Map<String, String> parts = new LinkedHashMap<>();
        query.act().ifPresent(act -> parts.put("act", act));
        query.person().ifPresent(name -> parts.put("person", name));
        query.from().ifPresent(day -> parts.put("from", day.toString()));
        query.to().ifPresent(day -> parts.put("to", day.toString()));
        query.subject().ifPresent(subject -> parts.put("subject", subject));
        return QueryParameters.simple(parts);
    }
}
