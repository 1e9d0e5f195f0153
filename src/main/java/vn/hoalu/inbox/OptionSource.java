package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.LocalizedText;

/**
 * Living data that forms offer as answers, such as units, people or courses: one bean, one source. It gives what the
 * actor may see and nothing else, both when it is searched and when an answer arrives.
 */
public interface OptionSource {

    /** By which the extension property {@code source} of a form asks for it. */
    String name();

    /** @param typed a part of what is looked for, with or without accents; blank for all */
    List<Choice> search(Actor actor, String typed, int offset, int limit);

    /** The answer of this value, if the actor may give it today; or the one that has taken its place and says so. */
    Optional<Choice> find(Actor actor, String value);

    /** @param value what is kept: an id or a code, never a name */
    record Choice(String value, LocalizedText label) {}
}
