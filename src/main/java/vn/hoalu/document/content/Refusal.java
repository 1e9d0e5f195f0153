package vn.hoalu.document.content;

/** Why a file is not taken in; each is a sentence {@code document.refused.<name>} that says what to do. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_TYPE,
    /** A document that can run something. */
    MACROS,
    /** Two kinds of file in one, or something that a browser might run. */
    DISGUISED,
    /** Small as it comes and endless once it is unpacked or drawn. */
    BOMB,
    DAMAGED,
    TOO_MANY,
    CASE_CLOSED
}
