package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

    private PDDocument document;

    @BeforeEach
    void print() throws IOException {
        document = Loader.loadPDF(Papers.ofWard().print());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void it_is_one_landscape_page_of_a4() {
        PDRectangle page = document.getPage(0).getMediaBox();

        assertThat(document.getNumberOfPages()).isOne();
        assertThat(page.getWidth() / 72 * 25.4).isBetween(296.5, 297.5);
        assertThat(page.getHeight() / 72 * 25.4).isBetween(209.5, 210.5);
    }

    @Test
    void it_can_be_read_aloud() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("vi");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Giấy chứng nhận số 07/GCN-UBND");
        assertThat(elements()).extracting(PDStructureElement::getStructureType).contains("H1", "P", "Figure", "Link");
    }

    @Test
    void its_picture_has_words() {
        assertThat(elements())
                .filteredOn(element -> element.getStructureType().equals("Figure"))
                .singleElement()
                .extracting(PDStructureElement::getAlternateDescription)
                .asString()
                .startsWith("Mã QR")
                .endsWith(Papers.SITE + "/verify/q7Zt_0aPkE-3vWm9XyB2Lw");
    }

    @Test
    void it_declares_what_it_conforms_to() throws IOException {
        String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

        assertThat(metadata).contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<");
        assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }

    @Test
    void its_fonts_travel_with_it() throws IOException {
        PDResources resources = document.getPage(0).getResources();

        assertThat(resources.getFontNames()).hasSize(3);
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).isTrue();
            assertThat(resources.getFont(name).getName()).contains("NotoSerif");
        }
    }

    private List<PDStructureElement> elements() {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}
