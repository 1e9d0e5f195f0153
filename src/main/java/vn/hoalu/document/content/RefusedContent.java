package vn.hoalu.document.content;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** A file that is not taken in. */
public class RefusedContent extends BrokenRule {

    private final Refusal refusal;

    public RefusedContent(Refusal refusal) {
        super("File refused: " + refusal, "document.refused." + refusal, Map.of());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
