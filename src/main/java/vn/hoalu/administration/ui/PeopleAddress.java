package vn.hoalu.administration.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.administration.PeopleFilter;
import vn.hoalu.administration.ui.PostWords.Presence;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** The page's state as its address holds it: {@code organization/people/person/7…?q=nguyen&unit=14329}. */
record PeopleAddress(
        String search, Optional<UnitCode> unit, Optional<Role> role, Presence presence, Optional<OfficialId> person) {

    static final String PATH = "organization/people";
    private static final OfficialId NOBODY = new OfficialId(new UUID(0, 0));

    static PeopleAddress of(Location location, RouteParameters parameters) {
        QueryParameters asked = location.getQueryParameters();
        return new PeopleAddress(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("unit").filter(PeopleAddress::isCode).map(UnitCode::new),
                asked.getSingleParameter("role").flatMap(word -> word(Role.values(), word)),
                asked.getSingleParameter("post")
                        .flatMap(word -> word(Presence.values(), word))
                        .orElse(Presence.TODAY),
                parameters.get("person").map(PeopleAddress::person));
    }

    private static boolean isCode(String text) {
        return text.matches("[0-9A-Z][0-9A-Z-]{0,31}");
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, String word) {
        return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
    }

    private static OfficialId person(String text) {
        try {
            return OfficialId.of(text);
        } catch (IllegalArgumentException e) {
            // What is no id is looked up under one that nobody has.
            return NOBODY;
        }
    }

    PeopleFilter filter() {
        return new PeopleFilter(search, unit, role, PostWords.inPost(presence));
    }

    PeopleAddress at(OfficialId opened) {
        return new PeopleAddress(search, unit, role, presence, Optional.of(opened));
    }

    PeopleAddress withoutPerson() {
        return new PeopleAddress(search, unit, role, presence, Optional.empty());
    }

    boolean isNarrowed() {
        return !search.isBlank() || unit.isPresent() || role.isPresent() || presence != Presence.TODAY;
    }

    String path() {
        return person.map(id -> PATH + "/person/" + id).orElse(PATH);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.isBlank()) {
            parameters.put("q", search);
        }
        unit.ifPresent(code -> parameters.put("unit", code.value()));
        role.ifPresent(each -> parameters.put("role", each.name()));
        if (presence != Presence.TODAY) {
            parameters.put("post", presence.name());
        }
        return QueryParameters.simple(parameters);
    }
}
