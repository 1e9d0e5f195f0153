package vn.hoalu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;
import vn.hoalu.base.SearchText;

@Component
class StoredUnitTree implements UnitTree {

    private final CurrentUnits units;
    private final Clock clock;

    StoredUnitTree(CurrentUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<UnitLine> children(UnitCode unit) {
        Reading reading = reading();
        return reading.openChildren(unit).map(reading::line).toList();
    }

    @Override
    public Optional<UnitDetails> details(UnitCode unit) {
        Reading reading = reading();
        return reading.all().find(unit).map(reading::details);
    }

    @Override
    public List<UnitName> path(UnitCode unit) {
        AllUnits all = units.get();
        List<UnitName> path = new ArrayList<>();
        for (Optional<StoredUnit> at = all.find(unit);
                at.isPresent();
                at = at.flatMap(StoredUnit::parent).flatMap(all::find)) {
            path.add(at.get().named());
        }
        Collections.reverse(path);
        return path;
    }

    @Override
    public Rows<UnitLine> search(String text, Which which, Optional<String> cursor, int limit) {
        Reading reading = reading();
        Predicate<StoredUnit> fits = matching(text).and(reading.isAmong(which));
        Stream<StoredUnit> behind = reading.all().inOrder().stream();
        if (cursor.isPresent()) {
            String last = cursor.get();
            behind = behind.dropWhile(unit -> !unit.code().value().equals(last)).skip(1);
        }
        List<StoredUnit> found = behind.filter(fits).limit(limit + 1L).toList();
        List<StoredUnit> page = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(page.getLast().code().value()) : Optional.empty();
        return new Rows<>(page.stream().map(reading::line).toList(), next);
    }

    private static Predicate<StoredUnit> matching(String text) {
        List<String> words = Arrays.stream(SearchText.fold(text).split(" ")).toList();
        return unit -> {
            String searched = searched(unit);
            return words.stream().allMatch(searched::contains);
        };
    }

    private static String searched(StoredUnit unit) {
        return " %s %s %s %s"
                .formatted(
                        kind(unit.named().kind()),
                        unit.searchText(),
                        unit.code().value().toLowerCase(Locale.ROOT),
                        unit.stateCode().orElse(""));
    }

    /** As people type it before the name: the folded Vietnamese word. */
    private static String kind(UnitKind kind) {
        return switch (kind) {
            case PROVINCE -> "tinh";
            case COMMUNE -> "xa";
            case WARD -> "phuong";
            case TOWNSHIP -> "thi tran";
            case DEPARTMENT, OFFICE, VILLAGE, RESIDENTIAL_GROUP, TEAM, SCHOOL -> "";
        };
    }

    private Reading reading() {
        return new Reading(units.get(), LocalDate.now(clock.withZone(WorkingCalendar.ZONE)));
    }

    /** One state of the units, seen on one day. */
    private record Reading(AllUnits all, LocalDate day) {

        Predicate<StoredUnit> isAmong(Which which) {
            return switch (which) {
                case ALL -> unit -> true;
                case OPEN -> unit -> unit.isValidOn(day);
                case COMMUNES -> unit -> unit.isValidOn(day) && isCommune(unit);
                case REORGANISABLE ->
                    unit -> unit.isValidOn(day)
                            && (isCommune(unit) || unit.named().kind() == UnitKind.DEPARTMENT);
            };
        }

        private static boolean isCommune(StoredUnit unit) {
            return unit.named().kind() == UnitKind.COMMUNE || unit.named().kind() == UnitKind.WARD;
        }

        Stream<StoredUnit> openChildren(UnitCode unit) {
            return all.children(unit).stream().filter(child -> child.isValidOn(day));
        }

        UnitLine line(StoredUnit unit) {
            return new UnitLine(
                    unit.named(),
                    unit.stateCode(),
                    unit.parent().flatMap(all::find).map(StoredUnit::named),
                    unit.isValidOn(day),
                    (int) openChildren(unit.code()).count(),
                    all.after(unit.code()).stream()
                            .flatMap(next -> all.find(next.successor()).stream())
                            .map(StoredUnit::named)
                            .toList());
        }

        UnitDetails details(StoredUnit unit) {
            return new UnitDetails(
                    line(unit),
                    unit.from(),
                    unit.to(),
                    all.before(unit.code()).stream()
                            .flatMap(past -> relative(past.predecessor(), past))
                            .toList(),
                    all.after(unit.code()).stream()
                            .flatMap(next -> relative(next.successor(), next))
                            .toList());
        }

        private Stream<UnitDetails.Relative> relative(UnitCode code, Succession succession) {
            return all.find(code).stream()
                    .map(found -> new UnitDetails.Relative(found.named(), succession.from(), succession.share()));
        }
    }
}
