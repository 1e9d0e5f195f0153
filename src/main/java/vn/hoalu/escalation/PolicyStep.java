package vn.hoalu.escalation;

import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Term;
import vn.hoalu.workflow.Models.Step;

/**
 * How long a step may take, and who says so.
 *
 * @param at   where it stands in the newest model
 * @param term empty where it may take as long as it likes, and where its model counts by itself
 */
public record PolicyStep(Step at, LocalizedText process, LocalizedText step, Source source, Optional<Term> term) {

    /** In the order in which a designer has to look at them. */
    public enum Source {
        /** The policy lacks a row. */
        FALLBACK,
        ROW,
        MODEL,
        TIMELESS
    }
}
