package vn.hoalu.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Term;
import vn.hoalu.organization.Role;

/**
 * A row of the deadline policy.
 *
 * @param reminder how many working days before the end somebody is reminded
 * @param ladder   who must act in turn where the task stays overdue
 */
record DeadlineRule(Term term, Optional<Integer> reminder, List<Rung> ladder) {

    /** For a step the policy has no row for. */
    static final DeadlineRule FALLBACK = new DeadlineRule(
            new Term(5, Term.Unit.WORKING_DAYS),
            Optional.of(1),
            List.of(
                    new Rung(Role.COMMUNE_LEAD, 1),
                    new Rung(Role.COMMUNE_CHAIR, 3),
                    new Rung(Role.PROV_COORD, 5),
                    new Rung(Role.PROV_STEERING, 8)));

    DeadlineRule {
        ladder = List.copyOf(ladder);
    }

    /**
     * @param outputs of the decision table, by column
     * @throws IllegalArgumentException where a cell says something else than the columns are for
     */
    static DeadlineRule of(Map<String, Object> outputs) {
        return new DeadlineRule(
                new Term(number(outputs, "term").orElse(-1), unit(outputs)),
                number(outputs, "reminder"),
                Rung.ladder(String.valueOf(outputs.getOrDefault("ladder", ""))));
    }

    private static Term.Unit unit(Map<String, Object> outputs) {
        return Term.Unit.valueOf(String.valueOf(outputs.get("unit")));
    }

    private static Optional<Integer> number(Map<String, Object> outputs, String column) {
        return Optional.ofNullable(outputs.get(column)).map(cell -> {
            if (cell instanceof Number number) {
                return number.intValue();
            }
            throw new IllegalArgumentException("%s is a number, not '%s'".formatted(column, cell));
        });
    }
}
