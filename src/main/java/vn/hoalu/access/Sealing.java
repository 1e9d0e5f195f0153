package vn.hoalu.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a nonce of its own for each value, under a key derived for one purpose. What is sealed is one byte
 * of format, the nonce, the cipher text.
 */
final class Sealing {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + NONCE;
    private static final int TAG_BITS = 128;
    private static final byte[] OF_NOBODY = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Sealing(IdentityKey key, String purpose) {
        this.key = new SecretKeySpec(key.derive(purpose), "AES");
    }

    byte[] seal(byte[] plain) {
        return seal(plain, OF_NOBODY);
    }

    /** @param subject whose value it is: moved to another row, it does not open */
    byte[] seal(byte[] plain, byte[] subject) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, plain, subject);
        return ByteBuffer.allocate(HEAD + text.length)
                .put(FORMAT)
                .put(nonce)
                .put(text)
                .array();
    }

    byte[] open(byte[] sealed) {
        return open(sealed, OF_NOBODY);
    }

    /** @throws UnreadableIdentity where it was sealed with another key or for another subject, or changed since */
    byte[] open(byte[] sealed, byte[] subject) {
        if (sealed.length <= HEAD || sealed[0] != FORMAT) {
            throw new UnreadableIdentity("A sealed value has format 1", null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed).position(1);
        byte[] nonce = new byte[NONCE];
        byte[] text = new byte[sealed.length - HEAD];
        buffer.get(nonce).get(text);
        return cipher(Cipher.DECRYPT_MODE, nonce, text, subject);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, byte[] subject) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subject);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new UnreadableIdentity("A value was sealed with another key, or changed since", e);
        }
    }
}
