package vn.hoalu.document.preview;

import vn.hoalu.base.BrokenRule;

/** A page that cannot be shown; the sentence says that the file can be downloaded all the same. */
public class NoPreview extends BrokenRule {

    private final Outcome outcome;

    NoPreview(Outcome outcome) {
        super("No preview: " + outcome, "document.preview." + outcome);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
