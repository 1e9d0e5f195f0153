package vn.hoalu.access;

/** Asked before the server tells an open page something by itself: between requests no gate is passed. */
public interface LiveSession {

    /** Whether the session of this thread is still open, on whichever node it may have been ended. */
    boolean isOpen();
}
