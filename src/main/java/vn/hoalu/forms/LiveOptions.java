package vn.hoalu.forms;

import java.util.List;
import java.util.Optional;
import vn.hoalu.forms.FormField.Option;

/**
 * Answers out of living data, bound to one person by whoever makes it: it gives what that person may see and nothing
 * else, and is asked again when the form is sent.
 */
public interface LiveOptions {

    LiveOptions NONE = new LiveOptions() {

        @Override
        public List<Option> search(String source, String typed, int offset, int limit) {
            return List.of();
        }

        @Override
        public Optional<Option> find(String source, String value) {
            return Optional.empty();
        }
    };

    /** @param typed a part of what is looked for, without accents if the person likes; blank for all */
    List<Option> search(String source, String typed, int offset, int limit);

    /** The answer of this value, if it is one that the person may give; or the one that has taken its place. */
    Optional<Option> find(String source, String value);
}
