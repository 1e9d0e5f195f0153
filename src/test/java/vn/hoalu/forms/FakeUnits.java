package vn.hoalu.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.SearchText;
import vn.hoalu.forms.FormField.Option;

/** A thousand made-up villages as living data; remembers how much of it was ever asked for at once. */
public final class FakeUnits implements LiveOptions {

    private final List<Option> all;
    private int most;

    public FakeUnits(int count) {
        all = IntStream.range(0, count)
                .mapToObj(number -> new Option("V" + number, LocalizedText.of("Thôn Đông " + number)))
                .toList();
    }

    @Override
    public List<Option> search(String source, String typed, int offset, int limit) {
        most = Math.max(most, limit);
        return all.stream()
                .filter(option -> SearchText.fold(option.label().text()).contains(SearchText.fold(typed)))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Option> find(String source, String value) {
        // A village that has ended is the one of its number now.
        String today = value.replace("old-", "");
        return all.stream().filter(option -> option.value().equals(today)).findFirst();
    }

    public int most() {
        return most;
    }
}
