package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** What an official must see of a case to act on it: shown beside the form and on the case page. */
public interface Evidence {

    ProcessKey process();

    /** In reading order; only what this actor may see. The caller has checked that the actor may read the case. */
    List<Fact> of(CaseKey caseKey, Actor actor);

    /**
     * One line of evidence.
     *
     * @param labelKey message key of the label
     * @param value    what it says; as plain text, or a message key where {@code translated}
     * @param link     address within the application, for a document
     */
    record Fact(String labelKey, LocalizedText value, boolean translated, Optional<String> link) {

        public static Fact text(String labelKey, String value) {
            return new Fact(labelKey, LocalizedText.of(value), false, Optional.empty());
        }

        /** What a model calls something, with the translations it carries. */
        public static Fact named(String labelKey, LocalizedText name) {
            return new Fact(labelKey, name, false, Optional.empty());
        }

        public static Fact message(String labelKey, String valueKey) {
            return new Fact(labelKey, LocalizedText.of(valueKey), true, Optional.empty());
        }

        public static Fact document(String labelKey, String name, String link) {
            return new Fact(labelKey, LocalizedText.of(name), false, Optional.of(link));
        }
    }
}
