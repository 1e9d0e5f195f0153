package vn.hoalu.inbox.ui;

import java.util.List;
import java.util.Map;

/** The fields that a draft is taken from and put back into. */
interface Drafted {

    /** What stands in them, by key; an empty text for an empty field. */
    Map<String, Object> entered();

    /** Puts it back without telling a change. */
    List<String> restore(Map<String, Object> entered);

    String label(String key);
}
