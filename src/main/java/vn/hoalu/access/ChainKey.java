package vn.hoalu.access;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The secret that joins each entry to the one before it. Drawn once and kept sealed by the identity key: who owns the
 * database alone cannot join anew what he changed, and a change of the identity key leaves the chain as it is.
 */
final class ChainKey {

    static final String SEALING = "hoalu audit chain 1";
    private static final int LENGTH = 32;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final byte[] secret;

    private ChainKey(byte[] secret) {
        this.secret = secret;
    }

    static ChainKey fresh() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new ChainKey(secret);
    }

    static ChainKey opened(byte[] sealed, IdentityKey key) {
        return new ChainKey(new Sealing(key, SEALING).open(sealed));
    }

    byte[] sealed(IdentityKey key) {
        return new Sealing(key, SEALING).seal(secret);
    }

    /** Over the hash before and every column, each behind its length: no two entries give the same text. */
    byte[] hash(byte[] previous, ChainedEntry entry) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(256);
        text.writeBytes(previous);
        for (String column : columns(entry)) {
            put(text, column);
        }
        return IdentityKey.authenticate(secret, text.toByteArray());
    }

    private static Iterable<@Nullable String> columns(ChainedEntry entry) {
        return Arrays.asList(
                Long.toString(entry.position()),
                Long.toString(entry.id()),
                entry.official(),
                entry.onBehalfOf(),
                entry.act(),
                entry.subject(),
                AT.format(entry.at()),
                entry.request());
    }

    private static void put(ByteArrayOutputStream text, @Nullable String column) {
        if (column == null) {
            text.write('-');
        } else {
            byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
            text.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            text.writeBytes(bytes);
        }
    }
}
