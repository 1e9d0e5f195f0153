package vn.hoalu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.document.content.DocumentType;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn đề nghị.pdf               | Đơn đề nghị.pdf",
                "C:\\Users\\a\\Đơn.pdf         | Đơn.pdf",
                "../../etc/passwd              | passwd",
                "a/b/..                        | tai-lieu",
                "''                            | tai-lieu",
                "'  a   b .pdf . '             | a b .pdf",
                ".hidden.pdf                   | hidden.pdf",
            })
    void name_keeps_its_letters_and_loses_its_path(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept.replace("'", ""));
    }

    @Test
    void letters_are_composed_and_marks_of_direction_fall_away() {
        assertThat(FileName.of("Gia\u0302\u0301y to\u031B\u0300.pdf").value()).isEqualTo("Giấy tờ.pdf");
        assertThat(FileName.of("anh\u202Egpj.exe").value()).isEqualTo("anhgpj.exe");
        assertThat(FileName.of("a\r\nb\u0000.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void long_name_keeps_its_end() {
        assertThat(FileName.of("ạ".repeat(400) + ".docx").value()).hasSize(150).endsWith("ạ.docx");
    }

    @Test
    void ending_says_what_it_is_by_content() {
        assertThat(DocumentType.PDF.named("đơn.exe")).isEqualTo("đơn.exe.pdf");
        assertThat(DocumentType.JPEG.named("ảnh.JPEG")).isEqualTo("ảnh.JPEG");
        assertThat(DocumentType.TXT.named("trang.html")).isEqualTo("trang.html.txt");
    }
}
