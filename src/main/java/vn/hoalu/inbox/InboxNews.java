package vn.hoalu.inbox;

import java.util.List;
import java.util.function.Consumer;

/** Tells what has changed, on whichever node, a second or two after it did. */
public interface InboxNews {

    /**
     * The listener is told all changes, whoever's they are, on a thread of its own: it keeps to itself what is not for
     * the eyes of its reader, asks nothing and returns at once.
     *
     * @return ends it
     */
    Runnable subscribe(Consumer<List<InboxChange>> listener);
}
