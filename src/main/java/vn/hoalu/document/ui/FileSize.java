package vn.hoalu.document.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** A size as people read it: the message's key and its number. */
record FileSize(String messageKey, String number) {

    private static final int THOUSAND = 1024;

    static FileSize of(long bytes, Locale locale) {
        if (bytes < THOUSAND) {
            return new FileSize("document.size.bytes", String.valueOf(bytes));
        }
        boolean small = bytes < THOUSAND * THOUSAND;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(small ? 0 : 1);
        double shown = (double) bytes / (small ? THOUSAND : THOUSAND * THOUSAND);
        return new FileSize(small ? "document.size.kilobytes" : "document.size.megabytes", format.format(shown));
    }
}
