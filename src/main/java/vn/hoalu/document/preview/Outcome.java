package vn.hoalu.document.preview;

/** What came of drawing a page; the ones behind the first are sentences {@code document.preview.<name>}. */
public enum Outcome {
    DRAWN,
    NO_SUCH_PAGE,
    /** Only a password opens it. */
    PROTECTED,
    DAMAGED,
    /** It took more time or memory than a page may. */
    TOO_HEAVY,
    /** Others are looking at theirs. */
    BUSY
}
