package vn.hoalu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import vn.hoalu.base.Languages;
import vn.hoalu.base.RealMessages;

class PlainErrorPageTest {

    private final PlainErrorPage pages = new PlainErrorPage(RealMessages.read());

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void forbidden_looks_like_not_found() {
        assertThat(pages.page(Languages.VIETNAMESE, HttpStatus.FORBIDDEN, ""))
                .isEqualTo(pages.page(Languages.VIETNAMESE, HttpStatus.NOT_FOUND, ""))
                .contains("Không tìm thấy trang");
    }

    @Test
    void fault_tells_its_reference() {
        MDC.put(ErrorReference.REQUEST_ID, "req-9");

        assertThat(pages.page(Languages.ENGLISH, HttpStatus.INTERNAL_SERVER_ERROR, ""))
                .contains("req-9", "lang=\"en\"", "dir=\"ltr\"");
    }

    @Test
    void arabic_page_runs_from_right_to_left() {
        assertThat(pages.page(Languages.ARABIC, HttpStatus.NOT_FOUND, "")).contains("lang=\"ar\"", "dir=\"rtl\"");
    }
}
