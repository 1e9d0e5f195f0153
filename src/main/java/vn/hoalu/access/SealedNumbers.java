package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import vn.hoalu.base.Vault;

/**
 * Sealed to be read back, and hashed with a key for the search: so few digits could all be tried against a plain hash.
 */
abstract class SealedNumbers<T> implements Vault<T> {

    private final Sealing sealing;
    private final byte[] searching;

    SealedNumbers(IdentityKey key, String sealingPurpose, String searchPurpose) {
        sealing = new Sealing(key, sealingPurpose);
        searching = key.derive(searchPurpose);
    }

    abstract String text(T value);

    abstract T value(String text);

    @Override
    public byte[] encrypt(T value) {
        return sealing.seal(bytes(value));
    }

    @Override
    public T decrypt(byte[] sealed) {
        return value(new String(sealing.open(sealed), StandardCharsets.US_ASCII));
    }

    @Override
    public String hash(T value) {
        return HexFormat.of().formatHex(IdentityKey.authenticate(searching, bytes(value)));
    }

    private byte[] bytes(T value) {
        return text(value).getBytes(StandardCharsets.US_ASCII);
    }
}
