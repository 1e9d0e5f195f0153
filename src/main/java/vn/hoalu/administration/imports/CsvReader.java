package vn.hoalu.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Separated text, as spreadsheets save it: with or without a byte-order mark, by comma, semicolon or tab. */
final class CsvReader implements SheetReader {

    @Override
    public void read(byte[] content, Consumer<SheetRow> rows) {
        CsvEncoding encoding = CsvEncoding.of(content);
        try (Reader text = open(content, encoding);
                CSVParser parser = format(CsvDelimiter.of(content, encoding)).parse(text)) {
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() > SheetLimits.ROWS + 1_000) {
                    throw new UnreadableSheet(UnreadableSheet.Reason.TOO_MANY_ROWS);
                }
                rows.accept(new SheetRow((int) row.getRecordNumber(), cells(row)));
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet(UnreadableSheet.Reason.ENCODING);
        } catch (UncheckedIOException e) {
            throw refusal(e);
        } catch (IOException | IllegalStateException e) {
            throw new UnreadableSheet(UnreadableSheet.Reason.NOT_A_SHEET);
        }
    }

    private static UnreadableSheet refusal(UncheckedIOException e) {
        boolean encoding = e.getCause() instanceof CharacterCodingException;
        return new UnreadableSheet(encoding ? UnreadableSheet.Reason.ENCODING : UnreadableSheet.Reason.NOT_A_SHEET);
    }

    static Reader open(byte[] content, CsvEncoding encoding) {
        int mark = encoding.markLength();
        return new InputStreamReader(
                new ByteArrayInputStream(content, mark, content.length - mark), encoding.strictly());
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                // A quotation mark that nobody closes would swallow the rest of the file without a word.
                .setLenientEof(false)
                .setTrailingData(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
    }

    private static List<SheetCell> cells(CSVRecord row) {
        return StreamSupport.stream(row.spliterator(), false)
                .limit(SheetLimits.COLUMNS)
                .map(SheetCell::text)
                .toList();
    }
}
