package vn.hoalu.inbox;

import java.util.List;
import java.util.stream.Stream;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitName;

/**
 * The open tasks of a unit's posts.
 *
 * @param waiting   claimed by nobody
 * @param people    who holds a post of the unit today, by name
 * @param elsewhere held by others
 */
public record UnitLoad(UnitName unit, Amount waiting, List<Person> people, Amount elsewhere) {

    // Of few tasks nobody has too many.
    private static final int MANY = 5;

    public UnitLoad {
        people = List.copyOf(people);
    }

    /** @param thisWeek due from now on until Sunday */
    public record Amount(long open, long thisWeek, long overdue) {

        public static final Amount NONE = new Amount(0, 0, 0);

        Amount minus(Amount other) {
            return new Amount(open - other.open, thisWeek - other.thisWeek, overdue - other.overdue);
        }

        Amount plus(Amount other) {
            return new Amount(open + other.open, thisWeek + other.thisWeek, overdue + other.overdue);
        }
    }

    /**
     * @param away     whether somebody stands in for them today
     * @param absences who stands in today and in the days to come, the earliest first
     */
    public record Person(
            OfficialName official, List<Role> roles, Amount amount, boolean away, List<CoverLine> absences) {
        public Person {
            roles = List.copyOf(roles);
            absences = List.copyOf(absences);
        }
    }

    /** The most that stands in one line. */
    public long most() {
        return Stream.concat(Stream.of(waiting, elsewhere), people.stream().map(Person::amount))
                .mapToLong(Amount::open)
                .max()
                .orElse(0);
    }

    /** Whether they hold more than half again as much as those who are here hold on average. */
    public boolean heavy(Person person) {
        double average = people.stream()
                .filter(each -> !each.away())
                .mapToLong(each -> each.amount().open())
                .average()
                .orElse(0);
        long open = person.amount().open();
        return open >= MANY && open > 1.5 * average;
    }
}
