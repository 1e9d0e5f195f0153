package vn.hoalu.administration.imports;

import java.util.function.Consumer;

/** Reads a file row by row; the rows are never held together. */
interface SheetReader {

    /** @throws UnreadableSheet where the file is none, or too large */
    void read(byte[] content, Consumer<SheetRow> rows);

    static SheetReader of(SheetFormat format) {
        return switch (format) {
            case XLSX -> new XlsxReader();
            case CSV -> new CsvReader();
        };
    }
}
