package vn.hoalu.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;
import vn.hoalu.base.Rows;
import vn.hoalu.base.SafeText;

/** Writes what was looked for as a sheet, page by page as it is read; never the whole of it in memory. */
@Component
public class ExportingAudit {

    public static final int MOST = 100_000;

    private static final int PAGE = 1000;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final List<String> COLUMNS =
            List.of("position", "at", "act", "word", "person", "behalf", "subject", "reason", "request");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(Dates.ZONE);

    private final CurrentActor currentActor;
    private final Permissions permissions;
    private final PersonalDataExports exports;
    private final AuditPages pages;
    private final ActWords words;
    private final Messages messages;

    ExportingAudit(
            CurrentActor currentActor,
            Permissions permissions,
            PersonalDataExports exports,
            AuditPages pages,
            ActWords words,
            Messages messages) {
        this.currentActor = currentActor;
        this.permissions = permissions;
        this.exports = exports;
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    public void export(AuditQuery query, String reason, Locale locale, OutputStream file) throws IOException {
        permissions.demandEverywhere(currentActor.get(), Action.READ_AUDIT);
        exports.account("audit", reason);
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        // Without it Excel takes the accents for something else.
        text.write(BYTE_ORDER_MARK);
        CSVPrinter sheet = new CSVPrinter(text, CSVFormat.EXCEL);
        sheet.printRecord(COLUMNS.stream()
                .map(column -> messages.text(locale, "access.auditColumn." + column))
                .toList());
        boolean cut = rows(query, locale, sheet);
        if (cut) {
            sheet.printRecord(messages.text(locale, "access.auditExport.cut", Map.of("most", MOST)));
        }
        sheet.flush();
    }

    /** Whether there was more than a file may hold. */
    private boolean rows(AuditQuery query, Locale locale, CSVPrinter sheet) throws IOException {
        Optional<String> cursor = Optional.empty();
        for (int written = 0; written < MOST; written += PAGE) {
            Rows<AuditLine> page = pages.page(query, cursor, PAGE);
            for (AuditLine line : page.items()) {
                sheet.printRecord(cells(line, locale).map(SafeText::of).toList());
            }
            cursor = page.next();
            if (cursor.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Stream<String> cells(AuditLine line, Locale locale) {
        return Stream.of(
                Long.toString(line.position()),
                second(line.at()),
                line.act(),
                words.say(line.act(), locale),
                line.person().orElse(""),
                line.onBehalfOf().orElse(""),
                line.subject(),
                line.reason().orElse(""),
                line.request().orElse(""));
    }

    private static String second(Instant at) {
        return SECOND.format(at);
    }
}
