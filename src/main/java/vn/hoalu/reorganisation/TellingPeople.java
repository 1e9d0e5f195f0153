package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitChange.PersonIn;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitStaff;
import vn.hoalu.organization.Units;

/** Tells the people of the units that end where they belong from now on. */
@Component
class TellingPeople {

    private static final String MOVED = "reorganisation.notice.moved";

    private final UnitStaff staff;
    private final Units units;
    private final Messages messages;
    private final ApplicationEventPublisher events;

    TellingPeople(UnitStaff staff, Units units, Messages messages, ApplicationEventPublisher events) {
        this.staff = staff;
        this.units = units;
        this.messages = messages;
        this.events = events;
    }

    /** Asked before anything has moved. */
    Set<PersonIn> whomToTell(Collection<UnitCode> ending, LocalDate day) {
        return staff.of(ending, day).stream()
                .map(member -> new PersonIn(member.official(), member.unit()))
                .collect(Collectors.toSet());
    }

    void tell(String caseNumber, Set<PersonIn> people, UnitChange change) {
        people.forEach(person -> events.publishEvent(notice(caseNumber, person, change)));
    }

    private NoticeToOfficial notice(String caseNumber, PersonIn person, UnitChange change) {
        return new NoticeToOfficial(
                person.official().value(),
                "%s/%s".formatted(caseNumber, person.unit()),
                MOVED,
                Map.of(
                        "from", inWords(person.unit()),
                        "to", inWords(change.unitFor(person.official(), person.unit())),
                        "date", Dates.day(change.date())),
                Optional.empty());
    }

    private String inWords(UnitCode code) {
        return units.find(code)
                .map(unit -> messages.text(
                        Languages.VIETNAMESE, "organization.unit." + unit.kind(), Map.of("name", unit.name())))
                .orElse(code.value());
    }
}
