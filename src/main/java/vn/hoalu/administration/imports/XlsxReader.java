package vn.hoalu.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, as a stream of events: 100,000 rows cost no more memory than one, but for their texts. */
final class XlsxReader implements SheetReader {

    static {
        ZipSecureFile.setMaxEntrySize(SheetLimits.UNPACKED);
    }

    @Override
    public void read(byte[] content, Consumer<SheetRow> rows) {
        UnpackedSize.demandModest(content);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableSheet(UnreadableSheet.Reason.NOT_A_SHEET);
            }
            try (InputStream sheet = new LimitedStream(sheets.next(), SheetLimits.UNPACKED)) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XlsxRows(texts(reader), DateStyles.of(styles(reader), workbook), rows));
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | IOException e) {
            throw refusal(e);
        }
    }

    private static ReadOnlySharedStringsTable texts(XSSFReader reader)
            throws IOException, SAXException, OpenXML4JException {
        InputStream data = reader.getSharedStringsData();
        return new ReadOnlySharedStringsTable(
                new LimitedStream(data == null ? none() : data, SheetLimits.UNPACKED_TEXTS), false);
    }

    private static InputStream none() {
        return new ByteArrayInputStream("<sst/>".getBytes(StandardCharsets.US_ASCII));
    }

    /** Looked through once for its size: the library makes a tree of it. */
    private static StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
        InputStream data = reader.getStylesData();
        if (data == null) {
            return new StylesTable();
        }
        try (InputStream styles = new LimitedStream(data, SheetLimits.UNPACKED_STYLES)) {
            styles.transferTo(OutputStream.nullOutputStream());
        }
        return reader.getStylesTable();
    }

    /** The library tells of a bomb in many exceptions; they have in common that they name the ratio or the size. */
    private static UnreadableSheet refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableSheet ours) {
                return ours;
            }
            String text = String.valueOf(cause.getMessage());
            if (text.contains("Zip bomb") || text.contains("exceed")) {
                return new UnreadableSheet(UnreadableSheet.Reason.TOO_LARGE);
            }
        }
        return new UnreadableSheet(UnreadableSheet.Reason.NOT_A_SHEET);
    }
}
