package vn.hoalu.administration.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sheets as people would bring them. */
final class Sheets {

    static final List<Object> HEADING = List.of(
            "Họ và tên", "Số định danh cá nhân", "Điện thoại", "Chức vụ", "Mã đơn vị", "Tổ", "Từ ngày", "Đến ngày");

    private Sheets() {}

    /** A cell of a formula. */
    record Formula(String text) {}

    static byte[] xlsx(List<List<Object>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = workbook.createSheet("Danh sách");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    fill(row.createCell(j), rows.get(i).get(j), day);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Formula formula -> cell.setCellFormula(formula.text());
            default -> cell.setCellValue(value.toString());
        }
    }

    static byte[] csv(List<List<Object>> rows, char delimiter, Charset charset, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(delimiter)).append(row.get(i));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    static byte[] csv(List<List<Object>> rows) {
        return csv(rows, ',', StandardCharsets.UTF_8, true);
    }
}
