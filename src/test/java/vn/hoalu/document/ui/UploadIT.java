package vn.hoalu.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.document.content.SampleFiles;
import vn.hoalu.workflow.CaseKey;

/** Uploads and downloads as a browser does them. */
@HoaLuTest
class UploadIT {

    private static final byte[] PDF = SampleFiles.pdf(Color.RED, Color.GREEN, Color.BLUE);

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final DocumentCases cases = new DocumentCases();
    private CaseKey caseKey;

    @BeforeEach
    void openCase() {
        beans.autowireBean(cases);
        caseKey = cases.open();
    }

    @Test
    void upload_that_was_cut_goes_on_where_it_ended() throws Exception {
        String place = begin("Đơn đề nghị.pdf", PDF.length);
        int cut = PDF.length / 3;
        assertThat(part(place, 0, Arrays.copyOf(PDF, cut)).getHeader("Upload-Offset"))
                .isEqualTo(String.valueOf(cut));

        MockHttpServletResponse asked = asOfficer(tus(head(place)));
        MockHttpServletResponse rest = part(place, cut, Arrays.copyOfRange(PDF, cut, PDF.length));

        assertThat(asked.getHeader("Upload-Offset")).isEqualTo(String.valueOf(cut));
        assertThat(asked.getHeader("Cache-Control")).contains("no-store");
        assertThat(rest.getStatus()).isEqualTo(204);
        assertThat(download(place).getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void last_part_that_arrives_twice_makes_one_document() throws Exception {
        String place = begin("a.pdf", PDF.length);
        part(place, 0, PDF);

        MockHttpServletResponse again = part(place, PDF.length, new byte[0]);

        assertThat(again.getStatus()).isEqualTo(204);
        assertThat(again.getHeader("Upload-Offset")).isEqualTo(String.valueOf(PDF.length));
        assertThat(entries("document.entry.added")).isEqualTo(1);
    }

    @Test
    void part_that_does_not_fit_is_refused_and_nothing_is_lost() throws Exception {
        String place = begin("a.pdf", PDF.length);
        part(place, 0, Arrays.copyOf(PDF, 100));

        MockHttpServletResponse wrong = part(place, 50, Arrays.copyOfRange(PDF, 50, PDF.length));

        assertThat(wrong.getStatus()).isEqualTo(409);
        assertThat(asOfficer(tus(head(place))).getHeader("Upload-Offset")).isEqualTo("100");
    }

    @Test
    void more_than_was_announced_is_not_taken() throws Exception {
        String place = begin("a.txt", 5);

        part(place, 0, SampleFiles.text("12345 and more"));

        assertThat(download(place).getContentAsString()).isEqualTo("12345");
    }

    @Test
    void file_that_is_too_large_need_not_be_sent() throws Exception {
        MockHttpServletResponse refused = asOfficer(beginning("a.pdf", 25L * 1024 * 1024 + 1));

        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(refused.getContentAsString()).isEqualTo("document.refused.TOO_LARGE");
        assertThat(asOfficer(beginning("a.pdf", 25L * 1024 * 1024)).getStatus()).isEqualTo(201);
    }

    @Test
    void program_is_refused_at_its_first_bytes_whatever_it_is_called() throws Exception {
        String place = begin("đơn.pdf", 1_000_000);

        MockHttpServletResponse refused = part(place, 0, SampleFiles.text("MZ\u0000\u0001" + "x".repeat(100)));

        assertThat(refused.getStatus()).isEqualTo(415);
        assertThat(refused.getContentAsString()).isEqualTo("document.refused.UNKNOWN_TYPE");
        assertThat(asOfficer(tus(head(place))).getStatus()).isEqualTo(404);
    }

    @Test
    void cancelled_upload_leaves_nothing() throws Exception {
        String place = begin("a.pdf", PDF.length);
        part(place, 0, Arrays.copyOf(PDF, 100));

        assertThat(asOfficer(tus(delete(place))).getStatus()).isEqualTo(204);

        assertThat(asOfficer(tus(head(place))).getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_goes_on_with_the_upload_of_another() throws Exception {
        String place = begin("a.pdf", PDF.length);

        assertThat(as("danhgia.hoalu", tus(head(place))).getStatus()).isEqualTo(404);
        assertThat(as("danhgia.hoalu", tus(delete(place))).getStatus()).isEqualTo(404);
    }

    @Test
    void only_who_may_work_on_the_case_adds_to_it() throws Exception {
        assertThat(as(DocumentCases.STRANGER, beginning("a.pdf", 10)).getStatus())
                .isEqualTo(403);
        // Reads every case, and keeps none.
        assertThat(as("kiemtra.tinh", beginning("a.pdf", 10)).getStatus()).isEqualTo(403);
        assertThat(web.perform(beginning("a.pdf", 10)).andReturn().getResponse().getStatus())
                .isIn(302, 401, 403);
    }

    @Test
    void call_without_the_header_of_our_page_is_not_answered() throws Exception {
        var foreign =
                post("/document/uploads").queryParam("case", caseKey.toString()).header("Upload-Length", "10");

        MockHttpServletResponse answer = as(DocumentCases.OFFICER, foreign);

        // A page of the program at most, as for any address it does not know.
        assertThat(answer.getHeader("Location")).isNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM document_document WHERE case_key = ?")
                        .param(caseKey.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void download_is_a_file_and_nothing_that_runs() throws Exception {
        String place = begin("Giấy tờ \"gốc\".html", 4);
        part(place, 0, SampleFiles.text("abcd"));

        MockHttpServletResponse file = download(place);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).startsWith("text/plain");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y%20t%E1%BB%9D")
                .contains(".html.txt");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void pages_and_pictures_are_shown_as_pictures_and_nothing_else_is() throws Exception {
        String pdf = uploaded("a.pdf", PDF);
        String png = uploaded("a.png", SampleFiles.picture("png", 30, 20));
        String text = uploaded("a.txt", SampleFiles.text("abc"));

        MockHttpServletResponse page = asOfficer(get(document(pdf) + "/pages/2"));

        assertThat(page.getContentType()).isEqualTo("image/jpeg");
        assertThat(page.getHeaders("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(asOfficer(get(document(pdf) + "/pages/4")).getStatus()).isEqualTo(409);
        assertThat(asOfficer(get(document(png) + "/picture")).getContentType()).isEqualTo("image/png");
        assertThat(asOfficer(get(document(pdf) + "/picture")).getStatus()).isEqualTo(404);
        assertThat(asOfficer(get(document(text) + "/picture")).getStatus()).isEqualTo(404);
    }

    @Test
    void who_may_not_read_the_case_finds_no_document() throws Exception {
        String pdf = document(uploaded("a.pdf", PDF));

        for (String address : List.of(pdf + "/content", pdf + "/pages/1", pdf + "/picture")) {
            assertThat(as(DocumentCases.STRANGER, get(address)).getStatus()).isEqualTo(404);
        }
        assertThat(as("kiemtra.tinh", get(pdf + "/content")).getStatus()).isEqualTo(200);
    }

    @Test
    void each_download_is_accounted_for_and_turning_pages_is_one_look() throws Exception {
        String pdf = document(uploaded("a.pdf", PDF));

        asOfficer(get(pdf + "/content"));
        asOfficer(get(pdf + "/content"));
        asOfficer(get(pdf + "/pages/1"));
        asOfficer(get(pdf + "/pages/2"));

        assertThat(audited("documents.added", pdf)).isEqualTo(1);
        assertThat(audited("documents.downloaded", pdf)).isEqualTo(2);
        assertThat(audited("documents.read", pdf)).isEqualTo(1);
    }

    @Test
    void name_of_a_file_stands_nowhere_in_the_open() throws Exception {
        String place = uploaded("Nguyễn Văn Mật.pdf", PDF);
        String id = place.substring(place.lastIndexOf('/') + 1);

        byte[] name = jdbc.sql("SELECT name_sealed FROM document_document WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(name, StandardCharsets.UTF_8)).doesNotContain("Nguy");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND arguments LIKE '%Nguy%'")
                        .param(caseKey.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String uploaded(String name, byte[] content) throws Exception {
        String place = begin(name, content.length);
        assertThat(part(place, 0, content).getStatus()).isEqualTo(204);
        return place;
    }

    private String begin(String name, long size) throws Exception {
        MockHttpServletResponse begun = asOfficer(beginning(name, size));
        assertThat(begun.getStatus()).isEqualTo(201);
        return begun.getHeader("Location");
    }

    private MockHttpServletRequestBuilder beginning(String name, long size) {
        return tus(post("/document/uploads").queryParam("case", caseKey.toString()))
                .header("Upload-Length", size)
                .header(
                        "Upload-Metadata",
                        "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletResponse part(String place, long offset, byte[] content) throws Exception {
        return asOfficer(tus(patch(place))
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .content(content));
    }

    private static MockHttpServletRequestBuilder tus(MockHttpServletRequestBuilder call) {
        return call.header("Tus-Resumable", "1.0.0");
    }

    private MockHttpServletResponse download(String place) throws Exception {
        return asOfficer(get(document(place) + "/content"));
    }

    private static String document(String place) {
        return place.replace("/uploads", "");
    }

    private MockHttpServletResponse asOfficer(MockHttpServletRequestBuilder request) throws Exception {
        return as(DocumentCases.OFFICER, request);
    }

    private MockHttpServletResponse as(String login, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletRequestBuilder call =
                request.with(authentication(ActingAs.authentication(ActingAs.idOf(login))));
        return web.perform(call).andReturn().getResponse();
    }

    private int audited(String act, String document) {
        return jdbc.sql("SELECT COUNT(*) FROM access_audit WHERE act = ? AND subject = ?")
                .param(act)
                .param(document.substring(document.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    private int entries(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND message_key = ?")
                .param(caseKey.toString())
                .param(key)
                .query(Integer.class)
                .single();
    }
}
