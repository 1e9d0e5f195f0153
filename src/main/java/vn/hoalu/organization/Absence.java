package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A time in which somebody stood in for an official, both days included. */
public record Absence(LocalDate first, LocalDate last, List<OfficialName> deputies) {

    public Absence {
        deputies = List.copyOf(deputies);
    }

    /** Newest first; covers that overlap or follow each other without a day between are one absence. */
    static List<Absence> of(List<CoverLine> covers) {
        List<Absence> absences = new ArrayList<>();
        covers.stream()
                .filter(CoverLine::everRan)
                .sorted(Comparator.comparing(CoverLine::first))
                .map(Absence::of)
                .forEach(next -> {
                    if (!absences.isEmpty() && absences.getLast().meets(next)) {
                        absences.add(absences.removeLast().with(next));
                    } else {
                        absences.add(next);
                    }
                });
        return absences.reversed();
    }

    private static Absence of(CoverLine cover) {
        return new Absence(cover.first(), cover.lastInFact(), List.of(cover.deputy()));
    }

    private boolean meets(Absence next) {
        return !next.first.isAfter(last.plusDays(1));
    }

    private Absence with(Absence next) {
        List<OfficialName> all = Stream.concat(deputies.stream(), next.deputies.stream())
                .distinct()
                .toList();
        return new Absence(first, next.last.isAfter(last) ? next.last : last, all);
    }
}
