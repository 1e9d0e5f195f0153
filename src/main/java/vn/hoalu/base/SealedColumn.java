package vn.hoalu.base;

import java.util.List;
import java.util.Optional;

/**
 * A column whose values are sealed with a key derived from the identity key; the change of that key seals them anew.
 *
 * @param id             the table's primary key, one column
 * @param sealed         format byte, nonce and cipher text; may be NULL
 * @param sealingPurpose the word from which the sealing key is derived
 * @param bound          whether the value was sealed together with its row's id, and opens in no other row
 * @param search         where the value's keyed hash stands too
 * @param copies         where the same hash stands in other tables
 */
public record SealedColumn(
        String table,
        String id,
        String sealed,
        String sealingPurpose,
        boolean bound,
        Optional<Search> search,
        List<Copy> copies) {

    public static final String IDENTITY_SEALING = "hoalu identity sealing 1";
    public static final String IDENTITY_SEARCH = "hoalu identity search 1";
    public static final String PHONE_SEALING = "hoalu phone sealing 1";
    public static final String PHONE_SEARCH = "hoalu phone search 1";
    public static final String CONTENT_SEALING = "hoalu content sealing 1";

    /** @param purpose the word from which the hash's key is derived */
    public record Search(String column, String purpose) {}

    /** @param reference the column of {@code table} that points at the sealed column's row */
    public record Copy(String table, String reference, String column) {}

    public SealedColumn {
        copies = List.copyOf(copies);
    }

    public static SealedColumn unsearched(String table, String id, String sealed, String sealingPurpose) {
        return new SealedColumn(table, id, sealed, sealingPurpose, false, Optional.empty(), List.of());
    }

    public static SealedColumn bound(String table, String id, String sealed, String sealingPurpose) {
        return new SealedColumn(table, id, sealed, sealingPurpose, true, Optional.empty(), List.of());
    }

    public static SealedColumn identity(String table, String sealed, String hash) {
        Search search = new Search(hash, IDENTITY_SEARCH);
        return new SealedColumn(table, "id", sealed, IDENTITY_SEALING, false, Optional.of(search), List.of());
    }

    public static SealedColumn phone(String table, String sealed, String hash) {
        Search search = new Search(hash, PHONE_SEARCH);
        return new SealedColumn(table, "id", sealed, PHONE_SEALING, false, Optional.of(search), List.of());
    }

    public SealedColumn copiedTo(String otherTable, String reference, String column) {
        return new SealedColumn(
                table, id, sealed, sealingPurpose, bound, search, List.of(new Copy(otherTable, reference, column)));
    }

    @Override
    public String toString() {
        return table + "." + sealed;
    }
}
