package vn.hoalu.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;

/** A query in words of an address, e.g. {@code list=mine&process=CertificationProcess&due=overdue&q=nguyen}. */
record QueryText(Map<String, List<String>> words) {

    private static final Pattern KEY = Pattern.compile("[\\p{Alnum}_.-]{1,64}");
    private static final int LONGEST_SEARCH = 200;

    static Map<String, List<String>> of(InboxQuery query) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        InboxFilter filter = query.filter();
        put(words, "list", Optional.of(query.list()).filter(list -> list != InboxList.TODO));
        put(words, "process", filter.process());
        put(words, "step", filter.step().map(InboxStep::element));
        put(words, "unit", filter.unit());
        put(words, "due", Optional.of(filter.due()).filter(due -> due != InboxFilter.Due.ANY));
        put(words, "state", filter.state());
        put(words, "campaign", filter.campaign());
        put(words, "person", filter.person());
        put(words, "followup", filter.followUp());
        put(words, "sort", Optional.of(query.sort()).filter(sort -> sort != InboxSort.DUE));
        put(words, "q", Optional.of(query.search()).filter(search -> !search.isBlank()));
        return words;
    }

    private static void put(Map<String, List<String>> words, String name, Optional<?> value) {
        value.ifPresent(present ->
                words.put(name, List.of(present instanceof Enum<?> word ? written(word) : present.toString())));
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    InboxQuery read() {
        return new InboxQuery(
                oneOf(InboxList.values(), "list").orElse(InboxList.TODO),
                filter(),
                oneOf(InboxSort.values(), "sort").orElse(InboxSort.DUE),
                first("q").filter(search -> search.length() <= LONGEST_SEARCH).orElse(""));
    }

    private InboxFilter filter() {
        Optional<ProcessKey> process = key("process").flatMap(tried(ProcessKey::new));
        return new InboxFilter(
                process,
                process.flatMap(of -> key("step").map(element -> new InboxStep(of, element))),
                key("unit").flatMap(tried(UnitCode::new)),
                oneOf(InboxFilter.Due.values(), "due").orElse(InboxFilter.Due.ANY),
                oneOf(TaskState.values(), "state"),
                key("campaign"),
                key("person").flatMap(tried(OfficialId::of)),
                oneOf(InboxFilter.FollowUp.values(), "followup"));
    }

    private Optional<String> first(String name) {
        return words.getOrDefault(name, List.of()).stream().findFirst();
    }

    private Optional<String> key(String name) {
        return first(name).filter(value -> KEY.matcher(value).matches());
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        Optional<String> asked = first(name);
        return List.of(values).stream()
                .filter(value -> asked.filter(written(value)::equals).isPresent())
                .findFirst();
    }

    // A value that cannot exist is as good as none.
    private static <T> Function<String, Optional<T>> tried(Function<String, T> reading) {
        return text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (IllegalArgumentException notOne) {
                return Optional.empty();
            }
        };
    }
}
