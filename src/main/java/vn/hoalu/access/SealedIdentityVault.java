package vn.hoalu.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;

/**
 * AES-256-GCM with a nonce of its own for each number, and a keyed hash for the search: twelve digits are few enough
 * to try them all against a plain one. What is sealed is one byte of format, the nonce, the cipher text.
 */
class SealedIdentityVault implements IdentityVault {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + NONCE;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final byte[] searching;

    SealedIdentityVault(IdentityKey key) {
        sealing = new SecretKeySpec(key.derive("hoalu identity sealing 1"), "AES");
        searching = key.derive("hoalu identity search 1");
    }

    @Override
    public byte[] encrypt(IdentityNumber number) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, bytes(number));
        return ByteBuffer.allocate(HEAD + text.length)
                .put(FORMAT)
                .put(nonce)
                .put(text)
                .array();
    }

    @Override
    public IdentityNumber decrypt(byte[] sealed) {
        if (sealed.length <= HEAD || sealed[0] != FORMAT) {
            throw new UnreadableIdentity("A sealed identity number has format 1", null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed).position(1);
        byte[] nonce = new byte[NONCE];
        byte[] text = new byte[sealed.length - HEAD];
        buffer.get(nonce).get(text);
        return new IdentityNumber(new String(cipher(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.US_ASCII));
    }

    @Override
    public String hash(IdentityNumber number) {
        return HexFormat.of().formatHex(IdentityKey.authenticate(searching, bytes(number)));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new UnreadableIdentity("An identity number was sealed with another key, or changed since", e);
        }
    }

    private static byte[] bytes(IdentityNumber number) {
        return number.value().getBytes(StandardCharsets.US_ASCII);
    }
}
