package vn.hoalu.administration.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/**
 * Tells whom a row is about: by identity number; where the sheet or our record has none, by exact name in the very
 * unit. A number is believed only together with the name, for a slip in it could hit anybody.
 */
@Component
class FindingPerson {

    private final Officials officials;
    private final Appointments appointments;
    private final Staffing staffing;
    private final IdentityVault identities;
    private final PhoneVault phones;

    FindingPerson(
            Officials officials,
            Appointments appointments,
            Staffing staffing,
            IdentityVault identities,
            PhoneVault phones) {
        this.officials = officials;
        this.appointments = appointments;
        this.staffing = staffing;
        this.identities = identities;
        this.phones = phones;
    }

    String hash(IdentityNumber number) {
        return identities.hash(number);
    }

    RowPerson find(PersonLine line, Optional<UnitCode> unit, Importer importer) {
        PersonName name = line.name().orElseThrow();
        if (line.identity().isPresent()) {
            Optional<OfficialId> numbered =
                    officials.withIdentity(hash(line.identity().get()));
            if (numbered.isPresent()) {
                return numbered(numbered.get(), line, importer);
            }
        }
        List<OfficialName> namesakes = namesakes(name, unit, line.identity().isPresent());
        if (namesakes.size() > 1) {
            throw RowRefused.at(ImportColumn.NAME, "ambiguous");
        }
        return namesakes.isEmpty()
                ? RowPerson.NEW
                : person(
                        namesakes.getFirst(),
                        line,
                        appointments.of(namesakes.getFirst().id()),
                        line.identity());
    }

    /** Where the row brings a number, only who has none can be meant. */
    private List<OfficialName> namesakes(PersonName name, Optional<UnitCode> unit, boolean numbered) {
        return unit.map(place -> appointments.namesakes(name, place)).orElse(List.of()).stream()
                .filter(person -> !numbered
                        || officials
                                .contact(person.id())
                                .orElseThrow()
                                .maskedIdentity()
                                .isEmpty())
                .toList();
    }

    private RowPerson numbered(OfficialId id, PersonLine line, Importer importer) {
        List<Appointed> posts = appointments.of(id);
        boolean seen = importer.read().everywhere()
                || posts.stream().anyMatch(post -> importer.sees(post.post().unit()));
        if (!seen) {
            throw new RowRefused(
                    new Problem(ImportColumn.IDENTITY, "administration.error.identityTakenElsewhere", Map.of()));
        }
        OfficialName person = officials.find(id).orElseThrow();
        if (!line.name().orElseThrow().soundsLike(person.name())) {
            throw new RowRefused(Problem.of(ImportColumn.IDENTITY, "numberOfAnother", Map.of("name", person.name())));
        }
        return person(person, line, posts, Optional.empty());
    }

    private RowPerson person(
            OfficialName person, PersonLine line, List<Appointed> posts, Optional<IdentityNumber> adopted) {
        List<Runnable> amendments = new ArrayList<>();
        String spelling = line.name().orElseThrow().value();
        // Without a number it is the spelling that tells who is meant, whatever its case.
        if (line.identity().isPresent() && !spelling.equals(person.name())) {
            amendments.add(() -> staffing.rename(person.id(), spelling));
        }
        adopted.ifPresent(number -> amendments.add(() -> staffing.identify(person.id(), number)));
        line.phone()
                .filter(phone -> !isKnown(person.id(), phone))
                .ifPresent(phone -> amendments.add(() -> staffing.reachableAt(person.id(), Optional.of(phone))));
        return new RowPerson(
                Optional.of(person.id()),
                posts,
                amendments.isEmpty() ? Optional.empty() : Optional.of(() -> amendments.forEach(Runnable::run)));
    }

    private boolean isKnown(OfficialId person, PhoneNumber phone) {
        return officials.withPhone(phones.hash(phone)).contains(person);
    }
}
