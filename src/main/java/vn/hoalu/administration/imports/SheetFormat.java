package vn.hoalu.administration.imports;

import java.util.Arrays;
import java.util.Locale;

/** The two kinds of sheet, told apart by the first bytes: the name of a file says what it likes. */
public enum SheetFormat {
    XLSX,
    CSV;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static SheetFormat of(byte[] content) {
        if (begins(content, ZIP)) {
            return XLSX;
        }
        // The old binary form, and what is locked with a password.
        if (begins(content, OLD_OFFICE)) {
            throw new UnreadableSheet(UnreadableSheet.Reason.NOT_A_SHEET);
        }
        return CSV;
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
