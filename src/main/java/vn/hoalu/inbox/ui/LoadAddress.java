package vn.hoalu.inbox.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.inbox.InboxFilter.Due;
import vn.hoalu.inbox.LoadQuery;
import vn.hoalu.inbox.Share;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;

/** What of a unit's load is looked at, as the address holds it: {@code inbox/load?unit=14329&of=waiting&due=overdue}. */
record LoadAddress(LoadQuery query) {

    /** @param units among which the address may choose; not empty */
    static LoadAddress of(Location location, List<UnitName> units) {
        Map<String, List<String>> asked = location.getQueryParameters().getParameters();
        UnitCode unit = units.stream()
                .map(UnitName::code)
                .filter(code ->
                        first(asked, "unit").filter(code.value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> units.getFirst().code());
        Due due = Arrays.stream(Due.values())
                .filter(each ->
                        first(asked, "due").filter(written(each)::equals).isPresent())
                .findFirst()
                .orElse(Due.ANY);
        Share share = first(asked, "of").flatMap(Share::read).orElseGet(Share.Waiting::new);
        return new LoadAddress(new LoadQuery(unit, share, due));
    }

    private static Optional<String> first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static String written(Due due) {
        return due.name().toLowerCase(Locale.ROOT);
    }

    LoadAddress at(Share share, Due due) {
        return new LoadAddress(new LoadQuery(query.unit(), share, due));
    }

    QueryParameters parameters() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("unit", List.of(query.unit().value()));
        words.put("of", List.of(query.share().write()));
        if (query.due() != Due.ANY) {
            words.put("due", List.of(written(query.due())));
        }
        return new QueryParameters(words);
    }
}
