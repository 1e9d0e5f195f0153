package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.RealMessages;

/** Each sentence was written by hand beside the province's calendar. */
class ExplainedWordsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04T09:00 | 2026-03-09T17:00 | Thứ Hai 09/03, 3 ngày làm việc",
                "2026-03-04T09:00 | 2026-03-04T17:00 | Thứ Tư 04/03, ngay trong ngày",
                "2026-02-12T09:00 | 2026-02-23T17:00 | Thứ Hai 23/02, 2 ngày làm việc; bỏ qua Tết Nguyên đán Bính Ngọ 5 ngày",
                "2026-04-24T09:00 | 2026-05-04T17:00 | Thứ Hai 04/05, 3 ngày làm việc; bỏ qua Nghỉ bù Giỗ Tổ Hùng Vương"
                        + " (26/4 Chủ nhật) 1 ngày, Ngày Chiến thắng 1 ngày, Quốc tế Lao động 1 ngày",
                "2025-12-30T09:00 | 2026-01-05T17:00 | Thứ Hai 05/01/2026, 2 ngày làm việc; bỏ qua Tết Dương lịch 1 ngày,"
                        + " Nghỉ hoán đổi 1 ngày",
                "2026-08-20T09:00 | 2026-08-24T17:00 | Thứ Hai 24/08, 3 ngày làm việc; tính cả ngày làm việc hoán đổi Thứ Bảy 22/08",
                "2026-11-23T09:00 | 2026-11-24T17:00 | Thứ Ba 24/11, 1 ngày làm việc; vẫn tính Ngày Văn hóa Việt Nam"
                        + " (Thứ Ba 24/11) vì chưa xác nhận là ngày nghỉ",
                "2027-02-04T09:00 | 2027-02-12T17:00 | Thứ Sáu 12/02, 1 ngày làm việc; bỏ qua Tết Nguyên đán Đinh Mùi"
                        + " 5 ngày (dự kiến), Nghỉ bù Tết 2 ngày (dự kiến)",
            })
    void end_is_told_in_Vietnamese(LocalDateTime start, LocalDateTime end, String sentence) {
        assertThat(told(start, end, VIETNAMESE)).isEqualTo(sentence);
    }

    @Test
    void end_is_told_in_English_and_in_Arabic() {
        LocalDateTime start = LocalDateTime.parse("2026-02-12T09:00");
        LocalDateTime end = LocalDateTime.parse("2026-02-23T17:00");

        assertThat(told(start, end, Locale.ENGLISH))
                .isEqualTo("Monday 23/02, 2 working days; without Lunar New Year (5 days)");
        assertThat(told(start, end, Locale.of("ar")))
                .isEqualTo("الاثنين 23/02، يوما عمل؛ باستثناء رأس السنة القمرية (5 أيام)");
    }

    @Test
    void one_name_on_both_sides_of_a_working_day_is_two_spans() {
        Explained explained = explained("2026-01-01T09:00", "2026-09-03T17:00");

        assertThat(explained.skipped())
                .filteredOn(span -> span.name().text().equals("Nghỉ hoán đổi"))
                .extracting(Explained.Skipped::days)
                .containsExactly(1, 1);
    }

    @Test
    void first_day_and_the_time_of_the_last_are_told_too() {
        ExplainedWords words = new ExplainedWords(RealMessages.read(), VIETNAMESE);

        assertThat(words.span(explained("2026-03-04T09:00", "2026-03-09T17:00")))
                .isEqualTo("Không tính ngày bắt đầu Thứ Tư 04/03; đến hạn lúc 17:00.");
    }

    private static String told(LocalDateTime start, LocalDateTime end, Locale locale) {
        return new ExplainedWords(RealMessages.read(), locale)
                .sentence(Explained.of(ReferenceDays.onOfficeHours(), start, end))
                // Marks that keep each part in its own direction.
                .replaceAll("[\u2068\u2069]", "");
    }

    private static Explained explained(String start, String end) {
        return Explained.of(ReferenceDays.onOfficeHours(), LocalDateTime.parse(start), LocalDateTime.parse(end));
    }
}
