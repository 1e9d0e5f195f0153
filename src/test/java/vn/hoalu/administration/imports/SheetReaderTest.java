package vn.hoalu.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Languages;
import vn.hoalu.base.RealMessages;
import vn.hoalu.base.SafeText;
import vn.hoalu.organization.Role;

class SheetReaderTest {

    private final ColumnTitles titles = new ColumnTitles(RealMessages.read());

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';', true",
        "UTF-8, ',', true",
        "UTF-8, ',', false",
        "UTF-8, TAB, false",
        "UTF-16LE, ';', true",
        "UTF-16BE, TAB, true",
        "UTF-16LE, TAB, false"
    })
    void text_is_read_however_a_spreadsheet_saved_it(Charset charset, String delimiter, boolean mark) {
        char sign = delimiter.equals("TAB") ? '\t' : delimiter.charAt(0);
        byte[] file = Sheets.csv(List.of(Sheets.HEADING, person("Nguyễn Thị Đỗ")), sign, charset, mark);

        assertThat(SheetFormat.of(file)).isEqualTo(SheetFormat.CSV);
        PersonLine line = lines(file).getFirst();
        assertThat(line.problems()).isEmpty();
        assertThat(line.name().orElseThrow().value()).isEqualTo("Nguyễn Thị Đỗ");
        assertThat(line.role()).contains(Role.COMMUNE_OFFICER);
    }

    @Test
    void accents_typed_apart_are_the_same_name() {
        String apart = Normalizer.normalize("Nguyễn Thị Đỗ", Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo("Nguyễn Thị Đỗ");
        List<List<Object>> rows = List.of(nfd(Sheets.HEADING), person(apart));

        assertThat(lines(Sheets.xlsx(rows)).getFirst().name().orElseThrow().value())
                .isEqualTo("Nguyễn Thị Đỗ");
        assertThat(lines(Sheets.csv(rows)).getFirst().name().orElseThrow().value())
                .isEqualTo("Nguyễn Thị Đỗ");
    }

    @Test
    void days_are_read_as_text_and_as_dates_of_the_spreadsheet() {
        List<List<Object>> rows = List.of(
                Sheets.HEADING,
                dated("05/09/2026", "2026-10-01"),
                dated(LocalDate.of(2026, 9, 5), LocalDate.of(2026, 10, 1)),
                dated("5/9/2026", "1-10-2026"));

        assertThat(lines(Sheets.xlsx(rows))).allSatisfy(line -> {
            assertThat(line.problems()).isEmpty();
            assertThat(line.from()).contains(LocalDate.of(2026, 9, 5));
            assertThat(line.to()).contains(LocalDate.of(2026, 10, 1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "5/9/26, shortYear",
        "05/09/26, shortYear",
        "31/02/2026, day",
        "12/31/2026, day",
        "hôm nay, day",
        "45900, day"
    })
    void a_day_that_could_be_any_is_refused_by_column(String text, String error) {
        assertThat(errors(dated(text, ""))).containsExactly("FROM " + error);
    }

    @Test
    void a_number_that_lost_its_zero_or_its_digits_is_told_apart() {
        assertThat(errors(identified("37000000901"))).containsExactly("IDENTITY identityShort");
        assertThat(errors(identified("3,7E+10"))).containsExactly("IDENTITY identityRounded");
        assertThat(errors(identified("03700000090x"))).containsExactly("IDENTITY identity");
        assertThat(errors(identified("037 000 000 901"))).isEmpty();
        assertThat(xlsxErrors(identified(37000000901L))).containsExactly("IDENTITY identityShort");
        assertThat(xlsxErrors(identified(137000000901L))).isEmpty();
    }

    @Test
    void a_formula_is_never_worked_out() {
        List<Object> row = new ArrayList<>(person("x"));
        row.set(0, new Sheets.Formula("CONCATENATE(\"Nguyễn\",\" Văn A\")"));
        assertThat(xlsxErrors(row)).containsExactly("NAME formula");
        assertThat(errors(person("=HYPERLINK(\"http://x\")"))).containsExactly("NAME formula");
        assertThat(errors(person("@SUM(A1)"))).containsExactly("NAME formula");
        assertThat(errors(person("-cmd|calc"))).containsExactly("NAME formula");
    }

    @Test
    void every_problem_of_a_row_is_told() {
        List<Object> row = List.of("7", "12", "abc", "Vua", "???", "", "99/99/9999", "1/1/20");

        assertThat(errors(row))
                .containsExactly(
                        "NAME name",
                        "IDENTITY identity",
                        "PHONE phone",
                        "ROLE role",
                        "UNIT unit",
                        "FROM day",
                        "TO shortYear");
        assertThat(errors(List.of("", "", "", "", "", "Tổ 1")))
                .containsExactly("NAME missing", "ROLE missing", "UNIT missing");
    }

    @Test
    void headings_are_known_in_every_language_and_below_a_title() {
        for (Locale language : Languages.ALL) {
            List<Object> heading = new ArrayList<>();
            for (ImportColumn column : ImportColumn.values()) {
                heading.add(titles.title(column, language) + " *");
            }
            List<List<Object>> rows =
                    List.of(List.of("DANH SÁCH"), List.of(), heading, person("Nguyễn Văn Mẫu"), List.of("# ghi chú"));
            assertThat(lines(Sheets.xlsx(rows))).hasSize(1);
        }
    }

    @Test
    void unknown_columns_are_named_and_a_heading_twice_is_refused() {
        List<Object> heading = new ArrayList<>(Sheets.HEADING);
        heading.add("Ghi chú riêng");
        assertThat(columns(heading).ignored()).containsExactly("Ghi chú riêng");
        heading.add("HO VA TEN");
        assertThatThrownBy(() -> columns(heading)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void what_is_no_sheet_is_refused_with_a_reason() {
        byte[] sheet = Sheets.xlsx(List.of(Sheets.HEADING, person("Nguyễn Văn Mẫu")));
        byte[] cut = Arrays.copyOf(sheet, sheet.length / 2);
        assertRefused(cut, "NOT_A_SHEET");
        assertRefused(zip("a.txt", new byte[100]), "NOT_A_SHEET");
        byte[] windows = "Họ và tên;Chức vụ;Mã đơn vị\r\nNguyễn;x;y".getBytes(Charset.forName("windows-1258"));
        assertRefused(windows, "ENCODING");
        assertRefused(
                "Họ và tên,Chức vụ,Mã đơn vị\r\n\"Nguyễn;x;y\r\n".getBytes(StandardCharsets.UTF_8), "NOT_A_SHEET");
        assertThatThrownBy(() -> SheetFormat.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[(int) SheetLimits.UNPACKED + 1]);

        assertThat(bomb.length).isLessThan(SheetLimits.BYTES);
        assertRefused(bomb, "TOO_LARGE");
    }

    @Test
    void more_rows_than_may_be_are_refused() {
        List<List<Object>> rows = new ArrayList<>(List.of(Sheets.HEADING));
        for (int i = 0; i <= SheetLimits.ROWS + 1_001; i++) {
            rows.add(List.of("a"));
        }
        assertRefused(Sheets.csv(rows), "TOO_MANY_ROWS");
    }

    @Test
    void what_we_write_is_harmless_and_comes_back_as_it_was() {
        assertThat(SafeText.of("=1+1")).isEqualTo("'=1+1");
        assertThat(List.of("+84912345678", "-x", "@a", "\ta", "\ra"))
                .allSatisfy(text -> assertThat(SafeText.of(text)).startsWith("'"));
        assertThat(SheetCell.text(SafeText.of("+84912345678")).text()).isEqualTo("+84912345678");
        assertThat(SafeText.of("Nguyễn")).isEqualTo("Nguyễn");
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> SheetReader.of(SheetFormat.of(file)).read(file, row -> {}))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.messageKey()).endsWith("." + reason));
    }

    private static byte[] zip(String name, byte[] content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ColumnMap columns(List<Object> heading) {
        return ColumnMap.of(
                        new SheetRow(
                                1,
                                heading.stream()
                                        .map(each -> SheetCell.text(each.toString()))
                                        .toList()),
                        titles)
                .orElseThrow();
    }

    private List<String> errors(List<Object> row) {
        return said(lines(Sheets.csv(List.of(Sheets.HEADING, row), ';', StandardCharsets.UTF_8, true)));
    }

    private List<String> xlsxErrors(List<Object> row) {
        return said(lines(Sheets.xlsx(List.of(Sheets.HEADING, row))));
    }

    private static List<String> said(List<PersonLine> lines) {
        return lines.getFirst().problems().stream()
                .map(problem -> problem.column() + " " + problem.messageKey().replaceAll(".*\\.", ""))
                .toList();
    }

    private List<PersonLine> lines(byte[] file) {
        List<PersonLine> lines = new ArrayList<>();
        List<ColumnMap> found = new ArrayList<>();
        SheetReader.of(SheetFormat.of(file)).read(file, row -> {
            if (found.isEmpty()) {
                ColumnMap.of(row, titles).ifPresent(found::add);
            } else if (!row.isToSkip()) {
                lines.add(new LineReader(row, found.getFirst(), titles).read());
            }
        });
        return lines;
    }

    private static List<Object> nfd(List<Object> cells) {
        return cells.stream()
                .<Object>map(cell -> Normalizer.normalize(cell.toString(), Normalizer.Form.NFD))
                .toList();
    }

    private static List<Object> person(String name) {
        return List.of(name, "", "", "COMMUNE_OFFICER", "14329", "", "", "");
    }

    private static List<Object> dated(Object from, Object to) {
        return List.of("Nguyễn Văn Mẫu", "", "", "COMMUNE_OFFICER", "14329", "", from, to);
    }

    private static List<Object> identified(Object number) {
        return List.of("Nguyễn Văn Mẫu", number, "", "COMMUNE_OFFICER", "14329", "", "", "");
    }
}
