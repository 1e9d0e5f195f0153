package vn.hoalu.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TusHeadersTest {

    @Test
    void name_is_read_among_other_things() {
        assertThat(TusHeaders.fileName("filetype cGRm, filename xJHGoW4ucGRm")).contains("đơn.pdf");
    }

    @Test
    void name_that_cannot_be_read_is_none() {
        assertThat(TusHeaders.fileName("")).isEmpty();
        assertThat(TusHeaders.fileName("filename")).isEmpty();
        assertThat(TusHeaders.fileName("filename *not base64*")).isEmpty();
    }
}
