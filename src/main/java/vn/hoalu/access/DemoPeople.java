package vn.hoalu.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** The made-up people of {@code access/demo-people.csv}. */
@Component
@Profile("demo")
class DemoPeople implements DemoSignIns {

    static final String PASSWORD = "hoalu-demo";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Units units;

    DemoPeople(Units units) {
        this.units = units;
    }

    @Override
    public List<DemoSignIn> all() {
        return people().stream().flatMap(this::signIn).toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    List<DemoPerson> people() {
        var file = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/access/demo-people.csv"));
        try (var parser = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parser.stream().map(DemoPeople::person).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<DemoSignIn> signIn(DemoPerson person) {
        return units
                .find(person.unit())
                .map(unit -> new DemoSignIn(person.login().value(), person.name(), unit, person.roles()))
                .stream();
    }

    private static DemoPerson person(CSVRecord row) {
        return new DemoPerson(
                new Login(row.get("login")),
                row.get("name"),
                new IdentityNumber(row.get("identity")),
                new UnitCode(row.get("unit")),
                Stream.of(row.get("roles").split(",")).map(Role::valueOf).toList());
    }
}
