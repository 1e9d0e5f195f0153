package vn.hoalu.administration.imports;

/** What a sheet may be; far above what a province needs, far below what would harm the others. */
final class SheetLimits {

    static final int BYTES = 20 * 1024 * 1024;
    static final int ROWS = 100_000;
    static final int COLUMNS = 40;
    /** Of all that is packed, which is held in memory; a sheet of 100,000 rows with eight columns has about 60 MB. */
    static final long UNPACKED = 200L * 1024 * 1024;

    static final int PACKED_FILES = 500;
    /** Of the unpacked table of texts, which is held in memory. */
    static final long UNPACKED_TEXTS = 64L * 1024 * 1024;

    static final long UNPACKED_STYLES = 8L * 1024 * 1024;

    private SheetLimits() {}
}
