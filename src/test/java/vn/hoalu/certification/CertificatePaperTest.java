package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hoalu.organization.UnitKind;

class CertificatePaperTest {

    @Test
    void paper_says_everything_in_composed_vietnamese() throws IOException {
        String text = textOf(Papers.ofWard());

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN\nPHƯỜNG HOA LƯ", "Số: 07/GCN-UBND")
                .contains("GIẤY CHỨNG NHẬN", "Kỹ năng số phổ cập")
                .contains("Ủy ban nhân dân phường Hoa Lư chứng nhận", "Nguyễn Thị Ánh Ngọc Mẫu")
                .contains("Sinh ngày: 28/02/1990", "đã đạt yêu cầu đánh giá kỹ năng số phổ cập.")
                .contains("Ngày cấp: 05/09/2026. Có giá trị đến hết ngày: 04/09/2029.")
                .contains("Hoa Lư, ngày 05 tháng 9 năm 2026", "NGƯỜI PHÊ DUYỆT", "Trần Văn Giả Định")
                .contains(Papers.SITE + "/verify/q7Zt_0aPkE-3vWm9XyB2Lw");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void paper_claims_no_signature() throws IOException {
        assertThat(textOf(Papers.ofWard()).toLowerCase()).doesNotContain("chữ ký", "ký số", "đã ký");
    }

    @Test
    void issuing_body_is_named_by_its_kind() throws IOException {
        assertThat(textOf(Papers.ofWard().unit(UnitKind.COMMUNE, "Gia Viễn"))).contains("XÃ GIA VIỄN");
        assertThat(textOf(Papers.ofWard().unit(UnitKind.PROVINCE, "Ninh Bình"))).contains("TỈNH NINH BÌNH");
    }

    @Test
    void decomposed_name_is_printed_composed() throws IOException {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ưỡng", Normalizer.Form.NFD);

        assertThat(textOf(Papers.ofWard().holder(decomposed))).contains("Nguyễn Thị Ưỡng");
    }

    @Test
    void hostile_name_is_text() throws IOException {
        assertThat(textOf(Papers.ofWard().holder("<b>&amp;</b> ${1+1} \u0001'\"")))
                .contains("<b>&amp;</b> ${1+1} '\"");
    }

    @Test
    void name_in_letters_the_font_lacks_is_printed_nevertheless() throws IOException {
        assertThat(textOf(Papers.ofWard().holder("محمد 李 \uD83D\uDE00 An"))).contains("An", "Sinh ngày");
    }

    @Test
    void longest_names_stay_on_one_page() throws IOException {
        Papers longest = Papers.ofWard()
                .holder("Nguyễn Hoàng ".repeat(14).strip())
                .unit(UnitKind.COMMUNE, "Giả ".repeat(12).strip());

        try (PDDocument paper = Loader.loadPDF(longest.print())) {
            assertThat(paper.getNumberOfPages()).isOne();
        }
    }

    @Test
    void dates_in_words_follow_the_official_manner() {
        assertThat(VietnameseDate.inWords(LocalDate.of(2026, 2, 3))).isEqualTo("ngày 03 tháng 02 năm 2026");
        assertThat(VietnameseDate.inWords(LocalDate.of(2026, 9, 15))).isEqualTo("ngày 15 tháng 9 năm 2026");
    }

    private static String textOf(Papers paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.print())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }
}
