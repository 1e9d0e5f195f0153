package vn.hoalu.certification;

import java.time.LocalDate;

/** A date as official papers write it out: days below 10 and the months 1 and 2 take a zero in front, others none. */
final class VietnameseDate {

    private VietnameseDate() {}

    static String inWords(LocalDate date) {
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
