package vn.hoalu.administration.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditLog;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/** Says what a row would do to the people as they are now; done is only what the verdict's deed does. */
@Component
class JudgingRow {

    private final FindingPlace places;
    private final FindingPerson people;
    private final FindingPost posts;
    private final Staffing staffing;
    private final Appointments appointments;
    private final AuditLog audit;

    JudgingRow(
            FindingPlace places,
            FindingPerson people,
            FindingPost posts,
            Staffing staffing,
            Appointments appointments,
            AuditLog audit) {
        this.places = places;
        this.people = people;
        this.posts = posts;
        this.staffing = staffing;
        this.appointments = appointments;
        this.audit = audit;
    }

    RowKeys keys(PersonLine line, ImportId run) {
        return RowKeys.of(run, line, line.identity().map(people::hash));
    }

    /** @param sheet what rows before this one give to the person and nobody has carried out yet */
    Verdict judge(int row, PersonLine line, List<Appointed> sheet, Importer importer) {
        try {
            RowPlace place = places.find(line, importer);
            demandFillable(line, importer);
            RowPerson person = people.find(line, place.unit(), importer);
            RowPost post = posts.find(line, place.unit(), person.holding(sheet), importer);
            return verdict(row, line, place, person, post, importer);
        } catch (RowRefused refused) {
            return Verdict.wrong(List.of(refused.problem()));
        }
    }

    private static void demandFillable(PersonLine line, Importer importer) {
        if (line.role().orElseThrow().isFilledByProvince() && !importer.manage().everywhere()) {
            throw RowRefused.at(ImportColumn.ROLE, "filledByProvince");
        }
    }

    private Verdict verdict(
            int row, PersonLine line, RowPlace place, RowPerson person, RowPost post, Importer importer) {
        boolean changes = person.amendment().isPresent() || post.ending().isPresent();
        if (post.isAsItIs() && !changes) {
            return Verdict.UNCHANGED;
        }
        if (person.known().filter(importer.actor().id()::equals).isPresent()) {
            throw RowRefused.at(ImportColumn.NAME, "ownPosts");
        }
        Outcome outcome = post.given().isPresent() ? Outcome.NEW : Outcome.CHANGED;
        Optional<Appointed> gives = place.unit().flatMap(unit -> given(row, line, unit, person, post, importer));
        return new Verdict(outcome, List.of(), gives, () -> carryOut(row, line, place, person, post, importer));
    }

    private static Optional<Appointed> given(
            int row, PersonLine line, UnitCode unit, RowPerson person, RowPost post, Importer importer) {
        OfficialId id = person.known().orElseGet(() -> new OfficialId(idOf("person", row, importer)));
        return post.given()
                .map(tenure -> new Appointed(
                        new AppointmentId(idOf("post", row, importer)),
                        id,
                        new Post(line.role().orElseThrow(), unit),
                        tenure));
    }

    private void carryOut(int row, PersonLine line, RowPlace place, RowPerson person, RowPost post, Importer importer) {
        UnitCode unit = place.unit().orElseGet(place.opening()::open);
        OfficialId id = person.known().orElseGet(() -> register(row, line, importer));
        person.amendment().ifPresent(Runnable::run);
        Post asked = new Post(line.role().orElseThrow(), unit);
        post.given()
                .ifPresent(tenure ->
                        appointments.appoint(new AppointmentId(idOf("post", row, importer)), id, asked, tenure));
        post.ending().ifPresent(held -> appointments.end(held.id(), post.lastDay()));
        audit.record(importer.actor().id(), "person.imported", id + " " + asked.asGroup());
    }

    private OfficialId register(int row, PersonLine line, Importer importer) {
        OfficialId id = new OfficialId(idOf("person", row, importer));
        staffing.register(id, line.name().orElseThrow().value(), line.identity());
        if (line.phone().isPresent()) {
            staffing.reachableAt(id, line.phone());
        }
        return id;
    }

    /** Follows from run and row: the same row carried out twice would be the same person. */
    private static UUID idOf(String thing, int row, Importer importer) {
        String seed = thing + " " + importer.run() + " " + row;
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
