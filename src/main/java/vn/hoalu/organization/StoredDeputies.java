package vn.hoalu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;

/** Reads the tables each time: a cover that ended yesterday opens nothing today. */
@Component
@Transactional(readOnly = true)
class StoredDeputies implements Deputies {

    private static final int PAGE = 30;
    // Far more than anyone is away in the years a file is looked back on.
    private static final int ABSENCES = 200;

    private final CoverToday today;
    private final CoverReading covers;
    private final PeopleByName people;
    private final DeputyRepository deputies;
    private final Clock clock;

    StoredDeputies(CoverToday today, CoverReading covers, PeopleByName people, DeputyRepository deputies, Clock clock) {
        this.today = today;
        this.covers = covers;
        this.people = people;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public List<Cover> coversOf(OfficialId deputy) {
        return today.of(deputy, today());
    }

    @Override
    public Optional<CoverLine> find(CoverId id) {
        return covers.find(id);
    }

    @Override
    public Rows<CoverLine> page(CoverQuery query, Optional<String> cursor) {
        List<CoverLine> found = covers.page(query, cursor.map(StoredDeputies::read), PAGE + 1);
        List<CoverLine> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(page, found.size() > PAGE ? Optional.of(write(page.getLast())) : Optional.empty());
    }

    @Override
    public List<CoverLine> running(Set<UnitCode> units, LocalDate first, LocalDate last) {
        return covers.running(units, first, last);
    }

    @Override
    public List<Absence> absencesOf(OfficialId absent) {
        List<CoverLine> begun = new ArrayList<>(covers.page(CoverQuery.ofAbsent(absent), Optional.empty(), ABSENCES));
        begun.removeIf(cover -> cover.first().isAfter(today()));
        return Absence.of(begun);
    }

    @Override
    public boolean anyUnseen(OfficialId absent) {
        return deputies.unseen(absent.value(), today()).stream().anyMatch(Deputy::everRan);
    }

    @Override
    public List<Person> people(String search, Optional<Set<UnitCode>> units) {
        return people.find(search, units, today());
    }

    private static String write(CoverLine last) {
        return last.last() + "_" + last.id();
    }

    private static CoverReading.After read(String cursor) {
        String[] parts = cursor.split("_");
        return new CoverReading.After(LocalDate.parse(parts[0]), new CoverId(UUID.fromString(parts[1])));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
