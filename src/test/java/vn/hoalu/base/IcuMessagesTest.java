package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuMessagesTest {

    private final Messages messages = new IcuMessages();

    @Test
    void each_language_has_its_own_sentence() {
        assertThat(Languages.ALL)
                .extracting(locale -> messages.text(locale, "workflow.error.lostRace"))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.startsWith("!"));
    }

    @Test
    void unknown_key_comes_back_visibly() {
        assertThat(messages.text(Languages.ENGLISH, "base.no.such")).isEqualTo("!base.no.such!");
        assertThat(messages.has(Languages.ENGLISH, "base.no.such")).isFalse();
    }

    @Test
    void moment_is_written_in_the_provinces_time() {
        assertThat(Dates.moment(Instant.parse("2026-02-28T20:05:00Z"))).isEqualTo("01/03/2026 03:05");
        assertThat(Dates.day(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }

    @Test
    void value_in_an_arabic_sentence_keeps_its_own_direction() {
        MessageFormat format = MessagePatterns.compile("الشهادة {number} صادرة", Languages.ARABIC);

        assertThat(format.format(Map.of("number", "07/GCN-UBND"))).contains("\u206807/GCN-UBND\u2069");
    }

    @Test
    void plural_in_arabic_counts_in_latin_digits() {
        String pattern = "{n, plural, one {مهمة واحدة} two {مهمتان} few {# مهام} other {# مهمة}}";

        assertThat(MessagePatterns.compile(pattern, Languages.ARABIC).format(Map.of("n", 3)))
                .isEqualTo("3 مهام");
    }
}
