package vn.hoalu.access;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Reads pages of the audit log with the names on them: three statements a page. Knows no actor. */
@Component
class AuditPages {

    /** More people than these share no part of a name that somebody looks for. */
    private static final int NAMESAKES = 500;

    private final JdbcClient jdbc;
    private final Officials officials;

    AuditPages(JdbcClient jdbc, Officials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    @Transactional(readOnly = true)
    public Rows<AuditLine> page(AuditQuery query, Optional<String> cursor, int size) {
        List<String> people = query.person().map(this::people).orElse(List.of());
        if (query.person().isPresent() && people.isEmpty()) {
            return new Rows<>(List.of(), Optional.empty());
        }
        AuditStatement statement = new AuditStatement(query, people, cursor.map(AuditCursor::read));
        List<ChainedEntry> found = jdbc.sql(statement.sql(size + 1))
                .params(statement.parameters())
                .query(ChainedEntry::read)
                .list();
        List<ChainedEntry> shown = found.subList(0, Math.min(size, found.size()));
        return new Rows<>(lines(shown), found.size() > size ? Optional.of(end(shown)) : Optional.empty());
    }

    private static String end(List<ChainedEntry> shown) {
        ChainedEntry last = shown.getLast();
        return new AuditCursor(last.at(), last.id()).write();
    }

    private List<String> people(String name) {
        return officials.named(name, NAMESAKES).stream()
                .map(person -> person.id().toString())
                .toList();
    }

    private List<AuditLine> lines(List<ChainedEntry> entries) {
        Map<OfficialId, OfficialName> names = officials.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.official(), entry.onBehalfOf()))
                .flatMap(id -> known(id).stream())
                .toList());
        Map<String, String> reasons = reasons(entries);
        return entries.stream().map(entry -> line(entry, names, reasons)).toList();
    }

    private static AuditLine line(
            ChainedEntry entry, Map<OfficialId, OfficialName> names, Map<String, String> reasons) {
        return new AuditLine(
                entry.id(),
                entry.position(),
                entry.at().toInstant(ZoneOffset.UTC),
                entry.act(),
                name(entry.official(), names),
                name(entry.onBehalfOf(), names),
                entry.subject(),
                Optional.ofNullable(reasons.get(entry.subject())),
                Optional.ofNullable(entry.request()));
    }

    private static Optional<String> name(@Nullable String id, Map<OfficialId, OfficialName> names) {
        return Optional.ofNullable(id)
                .map(text -> known(id).map(names::get).map(OfficialName::name).orElse(text));
    }

    /** An entry that somebody has tampered with must not keep the others from being read. */
    private static Optional<OfficialId> known(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(OfficialId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Map<String, String> reasons(List<ChainedEntry> entries) {
        List<String> exports = entries.stream()
                .filter(entry -> entry.act().endsWith(PersonalDataExports.EXPORTED))
                .map(ChainedEntry::subject)
                .toList();
        if (exports.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, reason FROM access_export WHERE id IN (:ids)")
                .param("ids", exports)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    public List<String> acts() {
        return jdbc.sql("SELECT DISTINCT act FROM access_audit ORDER BY act")
                .query(String.class)
                .list();
    }
}
