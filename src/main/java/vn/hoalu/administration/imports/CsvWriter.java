package vn.hoalu.administration.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.hoalu.base.SafeText;

/** Separated text with the mark by which spreadsheets know UTF-8. */
final class CsvWriter implements SheetWriter {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final CSVPrinter printer;

    private CsvWriter(CSVPrinter printer) {
        this.printer = printer;
    }

    static void write(OutputStream to, Consumer<SheetWriter> filling) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CSVPrinter printer = FORMAT.print(text)) {
            filling.accept(new CsvWriter(printer));
        }
    }

    @Override
    public void write(List<String> cells, Set<Integer> marked) {
        try {
            printer.printRecord(cells.stream().map(SafeText::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
