package vn.hoalu.administration.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.hoalu.base.SafeText;

/** A workbook that is written while its rows are read: neither memory nor a file on the way holds people's data. */
final class XlsxWriter implements SheetWriter {

    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 60 * 256;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    private XlsxWriter(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    record Page(String name, Consumer<SheetWriter> filling) {}

    static Page page(String name, Consumer<SheetWriter> filling) {
        return new Page(name, filling);
    }

    static void write(OutputStream to, List<Page> pages) throws IOException {
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(100)) {
            Styles styles = Styles.of(workbook);
            for (Page page : pages) {
                DeferredSXSSFSheet sheet = workbook.createSheet(page.name());
                sheet.createFreezePane(0, 1);
                for (int column = 0; column < 10; column++) {
                    sheet.setColumnWidth(column, column == 8 ? WIDE : WIDTH);
                }
                sheet.setRowGenerator(generated -> page.filling().accept(new XlsxWriter(generated, styles)));
            }
            workbook.writeAvoidingTempFiles(to);
        }
    }

    @Override
    public void write(List<String> cells, Set<Integer> marked) {
        Row row = sheet.createRow(next);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(SafeText.of(cells.get(i)));
            cell.setCellStyle(next == 0 ? styles.heading() : marked.contains(i) ? styles.wrong() : styles.plain());
        }
        next++;
    }

    private record Styles(CellStyle heading, CellStyle plain, CellStyle wrong) {

        static Styles of(DeferredSXSSFWorkbook workbook) {
            // Text, so that a spreadsheet leaves numbers and their zeros alone.
            short text = workbook.createDataFormat().getFormat("@");
            CellStyle plain = workbook.createCellStyle();
            plain.setDataFormat(text);
            CellStyle wrong = workbook.createCellStyle();
            wrong.cloneStyleFrom(plain);
            wrong.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle heading = workbook.createCellStyle();
            heading.cloneStyleFrom(plain);
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            return new Styles(heading, plain, wrong);
        }
    }
}
