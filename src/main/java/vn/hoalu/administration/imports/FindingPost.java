package vn.hoalu.administration.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Tenure;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;

/** Compares what a row asks with what the person holds, so that a second run of the same sheet asks for nothing. */
@Component
class FindingPost {

    private final Appointments appointments;

    FindingPost(Appointments appointments) {
        this.appointments = appointments;
    }

    RowPost find(PersonLine line, Optional<UnitCode> unit, RowPerson person, Importer importer) {
        Role role = line.role().orElseThrow();
        if (unit.isEmpty()) {
            if (!role.fits(UnitKind.TEAM)) {
                throw new RowRefused(new Problem(ImportColumn.ROLE, "organization.error.roleDoesNotFit", Map.of()));
            }
            return RowPost.given(tenure(line, importer));
        }
        Post post = new Post(role, unit.get());
        return same(line, post, person.posts(), importer)
                .map(held -> compared(held, line, importer))
                .orElseGet(() -> fresh(line, post, person.posts(), importer));
    }

    /** The held post the row means: of the same first day, or where it names none, the one that is not over. */
    private static Optional<Appointed> same(PersonLine line, Post post, List<Appointed> posts, Importer importer) {
        return posts.stream()
                .filter(held -> held.post().equals(post))
                .filter(held -> line.from()
                        .map(held.tenure().from()::equals)
                        .orElseGet(() -> !held.tenure().isOver(importer.today())))
                .findFirst();
    }

    private static RowPost compared(Appointed held, PersonLine line, Importer importer) {
        // An empty last day says nothing, or an old sheet would give back what has ended since.
        return line.to()
                .filter(last -> !held.tenure().to().equals(Optional.of(last)))
                .map(last -> ending(held, last, importer))
                .orElse(RowPost.AS_IT_IS);
    }

    private static RowPost ending(Appointed held, LocalDate last, Importer importer) {
        if (held.tenure().isOver(importer.today().minusDays(1))) {
            throw new RowRefused(new Problem(ImportColumn.TO, "organization.error.postIsHistory", Map.of()));
        }
        demand(ImportColumn.TO, () -> new Tenure(held.tenure().from(), Optional.of(last)));
        return RowPost.ending(held, last);
    }

    private RowPost fresh(PersonLine line, Post post, List<Appointed> posts, Importer importer) {
        Tenure tenure = tenure(line, importer);
        demand(null, () -> appointments.demandAllowed(post, tenure, posts));
        return RowPost.given(tenure);
    }

    private static Tenure tenure(PersonLine line, Importer importer) {
        LocalDate from = line.from().orElse(importer.today());
        demand(ImportColumn.TO, () -> new Tenure(from, line.to()));
        return new Tenure(from, line.to());
    }

    private static void demand(@Nullable ImportColumn column, Runnable rule) {
        try {
            rule.run();
        } catch (BrokenRule broken) {
            throw RowRefused.by(column == null ? column(broken) : column, broken);
        }
    }

    private static @Nullable ImportColumn column(BrokenRule broken) {
        return switch (broken.field().orElse("")) {
            case "role" -> ImportColumn.ROLE;
            case "unit" -> ImportColumn.UNIT;
            case "from" -> ImportColumn.FROM;
            case "to" -> ImportColumn.TO;
            default -> null;
        };
    }
}
