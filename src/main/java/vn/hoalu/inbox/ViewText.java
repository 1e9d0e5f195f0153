package vn.hoalu.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A query as a saved view keeps it: the words of its address. None of them holds a character that needs escaping. */
final class ViewText {

    private ViewText() {}

    static String write(InboxQuery query) {
        return query.write().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
    }

    static InboxQuery read(String text) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> words.computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(pair[1]));
        return InboxQuery.read(words);
    }
}
