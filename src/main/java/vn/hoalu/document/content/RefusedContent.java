package vn.hoalu.document.content;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** A file that is not taken in. */
public class RefusedContent extends BrokenRule {

    private final Refusal refusal;

    public RefusedContent(Refusal refusal) {
        this(refusal, Map.of());
    }

    private RefusedContent(Refusal refusal, Map<String, Object> arguments) {
        super("File refused: " + refusal, "document.refused." + refusal, arguments);
        this.refusal = refusal;
    }

    /** @param most in whole megabytes */
    public static RefusedContent tooLarge(long most) {
        return new RefusedContent(Refusal.TOO_LARGE, Map.of("most", most + " MB"));
    }

    public Refusal refusal() {
        return refusal;
    }
}
