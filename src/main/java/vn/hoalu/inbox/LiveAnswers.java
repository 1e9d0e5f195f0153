package vn.hoalu.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.LiveOptions;

/**
 * Living data for one actor and one form. An answer that was found is not sought again: a form on a screen reads all of
 * its answers at every key. When they arrive they are judged with a context of their own.
 */
class LiveAnswers implements LiveOptions {
    private final Map<String, OptionSource> sources;
    private final Actor actor;
    private final Map<String, Option> found = new HashMap<>();

    LiveAnswers(Map<String, OptionSource> sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    @Override
    public List<Option> search(String source, String typed, int offset, int limit) {
        return Optional.ofNullable(sources.get(source))
                .map(known -> known.search(actor, typed, offset, limit))
                .orElse(List.of())
                .stream()
                .map(LiveAnswers::option)
                .toList();
    }

    @Override
    public Optional<Option> find(String source, String value) {
        String answer = source + "/" + value;
        Option before = found.get(answer);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Option> now = Optional.ofNullable(sources.get(source))
                .flatMap(known -> known.find(actor, value))
                .map(LiveAnswers::option);
        now.ifPresent(option -> found.put(answer, option));
        return now;
    }

    private static Option option(OptionSource.Choice choice) {
        return new Option(choice.value(), choice.label());
    }
}
