package vn.hoalu.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    private final ContentCheck check = new ContentCheck();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void file_is_what_its_content_says(String name, byte[] content, DocumentType type) throws IOException {
        check.demandPossible(Arrays.copyOf(content, Math.min(content.length, 64)));

        assertThat(check.typeOf(file(content), name)).isEqualTo(type);
    }

    static Stream<Arguments> taken() {
        byte[] pdf = SampleFiles.pdf(Color.RED);
        return Stream.of(
                arguments("đơn.pdf", pdf, DocumentType.PDF),
                arguments("named like something else.exe", pdf, DocumentType.PDF),
                arguments("ảnh.jpg", SampleFiles.picture("jpg", 40, 30), DocumentType.JPEG),
                arguments("ảnh.png", SampleFiles.picture("png", 40, 30), DocumentType.PNG),
                arguments("ảnh.webp", SampleFiles.webp(640, 480), DocumentType.WEBP),
                arguments("ảnh.heic", SampleFiles.heic(), DocumentType.HEIC),
                arguments("đơn.docx", SampleFiles.docx(), DocumentType.DOCX),
                arguments("as small as can be.docx", SampleFiles.word(), DocumentType.DOCX),
                arguments("bảng.xlsx", SampleFiles.xlsx(), DocumentType.XLSX),
                arguments("đơn.odt", SampleFiles.openDocument("text"), DocumentType.ODT),
                arguments("bảng.ods", SampleFiles.openDocument("spreadsheet"), DocumentType.ODS),
                arguments("ghi chú.txt", SampleFiles.text("Đề nghị bổ sung\r\n\tngày mai"), DocumentType.TXT),
                arguments("bảng.CSV", SampleFiles.text("họ tên;ngày\nĐỗ Thử;01/02/2026"), DocumentType.CSV),
                arguments("wide.txt", wide("\uFEFFChữ rộng"), DocumentType.TXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_on_the_list_or_means_harm_is_refused(String what, byte[] content, Refusal refusal)
            throws IOException {
        Path file = file(content);

        assertThatThrownBy(() -> check.typeOf(file, "đơn.pdf"))
                .isInstanceOfSatisfying(
                        RefusedContent.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    static Stream<Arguments> refused() {
        byte[] pdf = SampleFiles.pdf(Color.RED);
        byte[] docx = SampleFiles.docx();
        return Stream.of(
                arguments("a program", SampleFiles.text("MZ\u0090\u0000\u0003"), Refusal.UNKNOWN_TYPE),
                arguments("a page", SampleFiles.text("  <!doctype html><script>1</script>"), Refusal.DISGUISED),
                arguments("a drawing that runs", SampleFiles.text("<svg onload='x'/>"), Refusal.DISGUISED),
                arguments("a page in wide letters", wide("\uFEFF <html>"), Refusal.DISGUISED),
                arguments("a script", SampleFiles.text("#!/bin/sh\nls"), Refusal.DISGUISED),
                arguments("a page in a letter", SampleFiles.text("MIME-Version: 1.0\n"), Refusal.DISGUISED),
                arguments("a rich text", SampleFiles.text("{\\rtf1 x}"), Refusal.DISGUISED),
                arguments(
                        "a PDF behind a page", SampleFiles.joined(SampleFiles.text("<a>"), pdf), Refusal.UNKNOWN_TYPE),
                arguments("a PDF that is a package too", SampleFiles.joined(pdf, docx), Refusal.DISGUISED),
                arguments(
                        "a picture that is a package too",
                        SampleFiles.joined(SampleFiles.picture("jpg", 8, 8), docx),
                        Refusal.DISGUISED),
                arguments("a PDF cut off", Arrays.copyOf(pdf, pdf.length / 2), Refusal.DAMAGED),
                arguments("a document cut off", Arrays.copyOf(docx, docx.length / 2), Refusal.DAMAGED),
                arguments("a part cut off", partCutOff(docx), Refusal.DAMAGED),
                arguments("a picture cut off", Arrays.copyOf(SampleFiles.picture("jpg", 8, 8), 40), Refusal.DAMAGED),
                arguments("a picture without end", SampleFiles.hugePng(), Refusal.BOMB),
                arguments("a package without end", SampleFiles.bomb(), Refusal.BOMB),
                arguments("any package", SampleFiles.packed(Map.of("a.txt", "a")), Refusal.UNKNOWN_TYPE),
                arguments("slides", SampleFiles.openDocument("presentation"), Refusal.UNKNOWN_TYPE),
                arguments(
                        "macros by their part",
                        SampleFiles.packed(Map.of("[Content_Types].xml", "<Types/>", "word/vbaProject.bin", "x")),
                        Refusal.MACROS),
                arguments(
                        "macros by their type",
                        SampleFiles.word("application/vnd.ms-office.vbaProject"),
                        Refusal.MACROS),
                arguments(
                        "old macros in a sheet",
                        SampleFiles.word("application/vnd.ms-excel.macro&#x73;heet+xml"),
                        Refusal.MACROS),
                arguments(
                        "macros of the other suite",
                        SampleFiles.packed(Map.of(
                                "mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/M.xml", "x")),
                        Refusal.MACROS),
                arguments(
                        "both suites at once",
                        SampleFiles.packed(Map.of("mimetype", "x", "[Content_Types].xml", "<Types/>")),
                        Refusal.DISGUISED),
                arguments(
                        "one part twice",
                        SampleFiles.packed(Map.of("Mimetype", "x", "mimetype", "x")),
                        Refusal.DISGUISED),
                arguments("entities", SampleFiles.packed(Map.of("[Content_Types].xml", """
                    <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><Types>&b;</Types>\
                    """)), Refusal.DAMAGED));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void first_bytes_are_enough_to_stop_an_upload(byte[] head) {
        assertThatThrownBy(() -> check.demandPossible(head)).isInstanceOf(RefusedContent.class);
    }

    static Stream<byte[]> impossible() {
        return Stream.of(
                SampleFiles.text("MZ\u0090\u0000\u0003\u0000\u0000\u0000 a program of some length"),
                SampleFiles.text("\u007fELF\u0002\u0001\u0001\u0000 another program"));
    }

    /** The list at the end says less of the first part than there is. */
    private static byte[] partCutOff(byte[] packed) {
        byte[] cut = packed.clone();
        int list = new Bytes(packed).text().indexOf("PK\u0001\u0002");
        Arrays.fill(cut, list + 20, list + 24, (byte) 0);
        cut[list + 20] = 10;
        return cut;
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("received"), content);
    }
}
