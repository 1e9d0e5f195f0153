package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Đặng Thị Ví Dụ,   vi dang,  true
            Đặng Thị Ví Dụ,   ĐẶNG du,  true
            Đặng Thị Ví Dụ,   '',       true
            Đặng Thị Ví Dụ,   ang,      false
            Đặng Thị Ví Dụ,   dang tho, false
            """)
    void typed_words_begin_words_of_the_text_in_any_order(String text, String typed, boolean matches) {
        assertThat(SearchText.matches(text, typed)).isEqualTo(matches);
    }
}
