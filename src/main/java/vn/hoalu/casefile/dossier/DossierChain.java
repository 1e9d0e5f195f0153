package vn.hoalu.casefile.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hoalu.workflow.CaseKey;

/**
 * Joins each entry to all before it: the hash of the case's key, and from there on the hash of the last hash and the
 * entry's canonical text. Nothing can be changed, left out or moved without the last hash being another.
 */
public final class DossierChain {

    public static final String ALGORITHM = "SHA-256";

    private final MessageDigest digest = sha256();
    private final String first;
    private byte[] last;
    private int entries;

    public DossierChain(CaseKey caseKey) {
        last = digest.digest(caseKey.toString().getBytes(UTF_8));
        first = last();
    }

    /** @return the hash of this entry */
    public String add(String canonical) {
        digest.update(last);
        last = digest.digest(canonical.getBytes(UTF_8));
        entries++;
        return last();
    }

    public String first() {
        return first;
    }

    public String last() {
        return HexFormat.of().formatHex(last);
    }

    public int entries() {
        return entries;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
