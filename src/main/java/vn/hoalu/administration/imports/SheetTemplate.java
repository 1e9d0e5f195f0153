package vn.hoalu.administration.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.Role;

/** The empty sheet to fill in. Explanations and made-up examples stand where the import does not read them. */
@Component
class SheetTemplate {

    private static final List<List<String>> EXAMPLES = List.of(
            List.of("Nguyễn Văn Mẫu", "037000000901", "0912345678", "COMMUNE_OFFICER", "14329", "", "01/07/2026", ""),
            List.of("Trần Thị Ví Dụ", "", "", "TEAM_MEMBER", "14329", "Tổ Thử Nghiệm", "", "31/12/2026"));
    private static final int EMPTY_ROWS = 500;

    private final ColumnTitles titles;
    private final Messages messages;

    SheetTemplate(ColumnTitles titles, Messages messages) {
        this.titles = titles;
        this.messages = messages;
    }

    void write(SheetFormat format, Locale language, OutputStream to) {
        try {
            switch (format) {
                case XLSX ->
                    XlsxWriter.write(
                            to,
                            List.of(
                                    XlsxWriter.page(
                                            messages.text(language, "administration.import.template.people"),
                                            writer -> toFillIn(writer, language)),
                                    XlsxWriter.page(
                                            messages.text(language, "administration.import.template.explanation"),
                                            writer -> explain(writer, language))));
                case CSV -> CsvWriter.write(to, writer -> plain(writer, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> heading(Locale language) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> titles.title(column, language) + (column.isRequired() ? " *" : ""))
                .toList();
    }

    private void toFillIn(SheetWriter writer, Locale language) {
        writer.write(heading(language), Set.of());
        // Empty cells that are text already: a number typed there keeps its leading zero.
        List<String> empty =
                Arrays.stream(ImportColumn.values()).map(column -> "").toList();
        for (int i = 0; i < EMPTY_ROWS; i++) {
            writer.write(empty, Set.of());
        }
    }

    private void explain(SheetWriter writer, Locale language) {
        writer.write(List.of(messages.text(language, "administration.import.template.explanation")), Set.of());
        for (ImportColumn column : ImportColumn.values()) {
            writer.write(
                    List.of(titles.title(column, language), messages.text(language, column.explanationKey())),
                    Set.of());
        }
        writer.write(List.of(messages.text(language, "administration.import.template.identity")), Set.of());
        writer.write(List.of(messages.text(language, "administration.import.template.examples")), Set.of());
        writer.write(heading(language), Set.of());
        EXAMPLES.forEach(example -> writer.write(example, Set.of()));
        writer.write(List.of(messages.text(language, "administration.import.template.roles")), Set.of());
        for (Role role : Role.values()) {
            writer.write(List.of(role.name(), messages.text(language, "organization.role." + role)), Set.of());
        }
    }

    /** A text file has one sheet only: what begins with # is not read. */
    private void plain(SheetWriter writer, Locale language) {
        writer.write(heading(language), Set.of());
        for (List<String> example : EXAMPLES) {
            List<String> remark = new ArrayList<>(example);
            remark.set(0, "# " + example.getFirst());
            writer.write(remark, Set.of());
        }
    }
}
