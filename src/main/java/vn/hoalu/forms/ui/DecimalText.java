package vn.hoalu.forms.ui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people of a language type it. Point and comma both mean decimals; where one of them could as well part
 * thousands ({@code 1.250} in Vietnamese), nothing is guessed.
 */
final class DecimalText {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,18})(?:([.,])(\\d{1,18}))?");

    private final char decimal;
    private final char grouping;

    DecimalText(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimal = symbols.getDecimalSeparator();
        grouping = symbols.getGroupingSeparator();
    }

    String format(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    Optional<BigDecimal> parse(String text) {
        Matcher matcher = NUMBER.matcher(latin(text.strip()));
        if (!matcher.matches() || partsThousands(matcher)) {
            return Optional.empty();
        }
        String fraction = matcher.group(4) == null ? "" : "." + matcher.group(4);
        return Optional.of(new BigDecimal(matcher.group(1) + matcher.group(2) + fraction));
    }

    private boolean partsThousands(Matcher number) {
        String mark = number.group(3);
        return mark != null
                && mark.charAt(0) == grouping
                && number.group(4).length() == 3
                && number.group(2).length() <= 3
                && !number.group(2).startsWith("0");
    }

    /** Digits of any script become the ones we store. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.chars()
                .forEach(sign -> latin.append(
                        Character.isDigit(sign)
                                ? (char) ('0' + Character.digit(sign, 10))
                                : sign == '٫' ? '.' : (char) sign));
        return latin.toString();
    }
}
