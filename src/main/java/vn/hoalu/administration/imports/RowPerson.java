package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.OfficialId;

/**
 * Whom a row is about.
 *
 * @param known     empty where the person is still to be registered
 * @param posts     what the person holds already, at any time
 * @param amendment what the row says otherwise about a known person
 */
record RowPerson(Optional<OfficialId> known, List<Appointed> posts, Optional<Runnable> amendment) {

    static final RowPerson NEW = new RowPerson(Optional.empty(), List.of(), Optional.empty());

    /** The person once the sheet's rows before this one are carried out. */
    RowPerson holding(List<Appointed> given) {
        return new RowPerson(
                known, Stream.concat(posts.stream(), given.stream()).toList(), amendment);
    }
}
