package vn.hoalu.organization;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of the province that travels with the program, under {@code organization/} of the class path. */
record ReferenceFile(String name) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    List<CSVRecord> rows() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int checksum() {
        CRC32 sum = new CRC32();
        sum.update(bytes());
        return (int) sum.getValue();
    }

    private byte[] bytes() {
        try (var in = ReferenceFile.class.getResourceAsStream("/organization/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file organization/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
