package vn.hoalu.casefile;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;

/**
 * What somebody looks for among all cases; an empty part is no condition.
 *
 * @param search  beginnings of words of number, subject and people, in any order, accents aside
 * @param ended   whether it has ended
 * @param outcome how it ended, by message key
 * @param from    the first day on which it was opened, itself included
 * @param to      the last such day, itself included
 */
public record CaseQuery(
        String search,
        Optional<UnitCode> unit,
        Optional<ProcessKey> process,
        Optional<Boolean> ended,
        Optional<String> outcome,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final CaseQuery ALL = new CaseQuery(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static CaseQuery of(String search) {
        return new CaseQuery(
                search, ALL.unit(), ALL.process(), ALL.ended(), ALL.outcome(), ALL.from(), ALL.to());
    }
}
