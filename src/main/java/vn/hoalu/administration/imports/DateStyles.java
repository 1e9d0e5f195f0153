package vn.hoalu.administration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Which numbers of a workbook are days: only the cell's format says so. */
record DateStyles(StylesTable styles, boolean since1904) {

    private static final int HEAD = 64 * 1024;

    static DateStyles of(StylesTable styles, OPCPackage workbook) throws IOException, OpenXML4JException {
        try (InputStream data = new XSSFReader(workbook).getWorkbookData()) {
            String head = new String(data.readNBytes(HEAD), StandardCharsets.UTF_8);
            return new DateStyles(styles, head.matches("(?s).*date1904=\"(1|true|on)\".*"));
        }
    }

    Optional<LocalDate> day(String style, String number) {
        return isDate(style)
                ? Optional.ofNullable(DateUtil.getLocalDateTime(Double.parseDouble(number), since1904))
                        .map(LocalDateTime::toLocalDate)
                : Optional.empty();
    }

    private boolean isDate(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        if (index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle format = styles.getStyleAt(index);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
