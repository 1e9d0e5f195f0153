package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.Rows;

/** Reads who stands in for whom. Knows no actor: the caller gives the scope. */
public interface Deputies {

    /** What the official stands in for today; one query. */
    List<Cover> coversOf(OfficialId deputy);

    Optional<CoverLine> find(CoverId id);

    /** The latest end first. */
    Rows<CoverLine> page(CoverQuery query, Optional<String> cursor);

    /** Namings for posts in these units that run on any of these days, the earliest first. */
    List<CoverLine> running(Set<UnitCode> units, LocalDate first, LocalDate last);

    /** The official's times of absence up to today, newest first: covers that overlap or meet are one. */
    List<Absence> absencesOf(OfficialId absent);

    /** Whether a cover is over of which the official has not yet read what was done. */
    boolean anyUnseen(OfficialId absent);

    /** People whose name has these words, with their posts today; {@code units} as in {@link CoverQuery}. */
    List<Person> people(String search, Optional<Set<UnitCode>> units);

    record Person(OfficialName official, List<Post> posts) {

        public Person {
            posts = List.copyOf(posts);
        }
    }
}
