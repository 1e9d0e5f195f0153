package vn.hoalu.casefile.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoalu.casefile.CaseQuery;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;

/** What is looked for, as it stands in the address; what does not fit there is as if it were not. */
record CaseAddress(CaseQuery query) {

    static final CaseAddress ALL = new CaseAddress(CaseQuery.ALL);
    static final String OPEN = "open";
    static final String ENDED = "ended";
    private static final int LONGEST = 200;

    static CaseAddress of(QueryParameters asked) {
        Optional<String> state = asked.getSingleParameter("state").filter(given -> !given.isBlank());
        return new CaseAddress(new CaseQuery(
                asked.getSingleParameter("search")
                        .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                        .orElse(""),
                value(asked, "unit", UnitCode::new),
                value(asked, "process", ProcessKey::new),
                state.flatMap(CaseAddress::ended),
                state.filter(word -> ended(word).isEmpty()),
                value(asked, "from", LocalDate::parse),
                value(asked, "to", LocalDate::parse)));
    }

    private static Optional<Boolean> ended(String state) {
        return switch (state) {
            case OPEN -> Optional.of(false);
            case ENDED -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> value(QueryParameters asked, String name, Function<String, T> read) {
        try {
            return asked.getSingleParameter(name).filter(text -> !text.isBlank()).map(read);
        } catch (IllegalArgumentException | DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The chosen state as one word. */
    Optional<String> state() {
        return query.outcome().or(() -> query.ended().map(ended -> ended ? ENDED : OPEN));
    }

    QueryParameters parameters() {
        Map<String, String> words = new LinkedHashMap<>();
        if (!query.search().isBlank()) {
            words.put("search", query.search().strip());
        }
        query.unit().ifPresent(unit -> words.put("unit", unit.value()));
        query.process().ifPresent(process -> words.put("process", process.value()));
        state().ifPresent(state -> words.put("state", state));
        query.from().ifPresent(day -> words.put("from", day.toString()));
        query.to().ifPresent(day -> words.put("to", day.toString()));
        return QueryParameters.simple(words);
    }
}
