package vn.hoalu.document;

/** What has become of a document; only a ready one can be opened. */
public enum DocumentState {
    RECEIVING,
    /** Whole, but the virus scan has not answered yet. */
    UNSCANNED,
    READY,
    /** The virus scan found something; the content is gone. */
    INFECTED,
    /** The row is here and the content is not, as after a crash or a loss of the store. */
    LOST,
    WITHDRAWN
}
