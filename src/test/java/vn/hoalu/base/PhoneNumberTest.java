package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, +84912345678",
        "0912.345.678, +84912345678",
        "+84 912-345-678, +84912345678",
        "84912345678, +84912345678",
        "0084912345678, +84912345678",
        "912345678, +84912345678",
        "(0229) 3871 234, +842293871234",
    })
    void one_number_has_one_form_however_it_was_written(String typed, String value) {
        assertThat(PhoneNumber.typed(typed)).contains(new PhoneNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0112345678", "091234567", "09123456789", "+1 912345678", "0912x45678", "113"})
    void what_is_no_vietnamese_number_is_none(String typed) {
        assertThat(PhoneNumber.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "+84112345678", "+849123456789"})
    void other_forms_do_not_become_a_number(String value) {
        assertThatThrownBy(() -> new PhoneNumber(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "+84912345678")
    void only_the_last_four_digits_show(String value) {
        assertThat(new PhoneNumber(value)).hasToString("••••••5678");
    }
}
