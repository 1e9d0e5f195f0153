package vn.hoalu.forms;

import java.util.Map;

/**
 * What a form is filled in with, besides what is typed. It comes from the server and never from a browser.
 *
 * @param known what the form opens with and may read, by name; the only source of what a read-only field holds
 * @param live  the living lists as the person who fills the form in may see them
 * @param files the documents that this person may put into this form
 */
public record FormContext(Map<String, Object> known, LiveOptions live, FormFiles files) {

    public static final FormContext NOTHING = new FormContext(Map.of(), LiveOptions.NONE, FormFiles.NONE);

    public FormContext {
        known = KnownValues.bounded(known);
    }

    public static FormContext of(Map<String, Object> known) {
        return new FormContext(known, LiveOptions.NONE, FormFiles.NONE);
    }
}
