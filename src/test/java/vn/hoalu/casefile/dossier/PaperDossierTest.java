package vn.hoalu.casefile.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.base.Languages;

class PaperDossierTest {

    @Test
    void paper_says_what_the_file_says() throws IOException {
        String text = text(new SampleDossier(3, 1), Languages.VIETNAMESE);

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PHƯỜNG HOA LƯ", "BẢN TRÍCH XUẤT HỒ SƠ")
                .contains("Số hồ sơ: GCN-2026-0001", "Phạm Thị \"Thử\" \\ <Nghiệm>", "Cấp giấy chứng nhận")
                .contains("24/11/2026 08:02", "Hoàn thành bước “Kiểm tra lần 1”", "Nguyễn Văn Mẫu, thay Lê Thị Ví Dụ")
                .contains("Hẹn thứ Hai.", "Trước khi sửa: Đã gọi", "Đã rút lại lúc 24/11/2026 08:02")
                .contains("Đơn đề nghị số 0.pdf", "application/pdf, 12.345 byte", "ab".repeat(32), "Nhầm hồ sơ")
                .contains("Đến hộ gia đình", "Số hộ: 2,5")
                .contains("Trang 1/");
    }

    @Test
    void last_hash_on_paper_is_the_one_of_the_file_in_every_language() throws IOException {
        SampleDossier sample = new SampleDossier(3, 1);
        String last = JsonMapper.shared()
                .readTree(sample.json())
                .get("chain")
                .get("last")
                .asString();

        for (Locale locale : Languages.ALL) {
            assertThat(text(sample, locale).replaceAll("\\s", "")).contains(last);
        }
    }

    @Test
    void arabic_paper_has_arabic_words() throws IOException {
        assertThat(text(new SampleDossier(1, 1), Languages.ARABIC)).contains("GCN-2026-0001", "Nguyễn Văn Mẫu");
        assertThat(text(new SampleDossier(1, 1), Languages.ARABIC).codePoints())
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    @Test
    void paper_can_be_archived_and_read_aloud() throws IOException {
        for (Locale locale : Languages.ALL) {
            try (PDDocument pdf = Loader.loadPDF(new SampleDossier(1, 1).paper(locale))) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(locale.getLanguage());
                assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
                        .contains("pdfaid:part");
            }
        }
    }

    @Test
    void long_case_is_printed_whole() throws IOException {
        byte[] paper = new SampleDossier(300, 90).paper(Languages.VIETNAMESE);

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(20);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Kiểm tra lần 299", "Đơn đề nghị số 89.pdf");
        }
    }

    private static String text(SampleDossier sample, Locale locale) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample.paper(locale))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
