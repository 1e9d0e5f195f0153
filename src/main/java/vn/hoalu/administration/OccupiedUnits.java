package vn.hoalu.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.WorkingCalendar;

/** Looks whether anything still lives on a unit, and names it. */
@Component
class OccupiedUnits {

    private static final int NAMED = 3;

    private final ObjectProvider<FollowsUnits> followers;
    private final Permissions permissions;
    private final Messages messages;
    private final Clock clock;

    OccupiedUnits(ObjectProvider<FollowsUnits> followers, Permissions permissions, Messages messages, Clock clock) {
        this.followers = followers;
        this.permissions = permissions;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws UnitOccupied where something does */
    void demandEmpty(UnitName unit, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        Map<FollowsUnits, Long> found = followers
                .orderedStream()
                .collect(Collectors.toMap(each -> each, each -> each.live(Set.of(unit.code()), today)));
        long count = found.values().stream().mapToLong(Long::longValue).sum();
        if (count > 0) {
            boolean named = permissions.may(actor, Action.READ_PEOPLE, unit.code());
            String what = followers
                    .orderedStream()
                    .filter(each -> found.getOrDefault(each, 0L) > 0)
                    .map(each -> said(each, found.getOrDefault(each, 0L), unit, today, named))
                    .collect(Collectors.joining("; "));
            throw new UnitOccupied(unit, count, what);
        }
    }

    private String said(FollowsUnits each, long count, UnitName unit, LocalDate today, boolean named) {
        String counted = messages.text(LocaleContextHolder.getLocale(), each.titleKey(), Map.of("count", count));
        String names = named ? names(each, unit, today, count) : "";
        return names.isEmpty() ? counted : "%s (%s)".formatted(counted, names);
    }

    private static String names(FollowsUnits each, UnitName unit, LocalDate today, long count) {
        UnitChange nowhere = UnitChange.of(today, Map.of(unit.code(), unit.code()));
        List<Moving> first = each.preview(nowhere, Optional.empty()).items();
        Stream<String> labels = first.stream().map(Moving::label).distinct().limit(NAMED);
        return labels.collect(Collectors.joining(", ")) + (count > NAMED ? ", …" : "");
    }
}
