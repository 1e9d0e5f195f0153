package vn.hoalu.access;

import java.util.Arrays;
import java.util.HexFormat;

/** The last place of a chain, or of a part of it. */
@SuppressWarnings("ArrayRecordComponent")
record ChainEnd(long position, byte[] hash) {

    private static final int HASH = 32;

    /** Before the first entry. */
    static final ChainEnd NONE = new ChainEnd(0, new byte[HASH]);

    /** As {@link #toString} tells it. */
    static ChainEnd noted(String text) {
        String[] parts = text.strip().split(":");
        if (parts.length != 2 || parts[1].length() != 2 * HASH) {
            throw new IllegalArgumentException("A noted end of the chain is POSITION:HASH");
        }
        return new ChainEnd(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    boolean is(ChainEnd other) {
        return position == other.position && Arrays.equals(hash, other.hash);
    }

    @Override
    public String toString() {
        return position + ":" + HexFormat.of().formatHex(hash);
    }
}
