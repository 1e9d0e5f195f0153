package vn.hoalu.administration.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** Understands the cells of one row, without asking the database; every problem of it is found, not only the first. */
final class LineReader {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,31}");
    private static final Pattern ROUNDED = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern GROUPS = Pattern.compile("[ .-]");
    private static final int TEAM_LENGTH = 100;

    private final SheetRow row;
    private final ColumnMap columns;
    private final ColumnTitles titles;
    private final List<Problem> problems = new ArrayList<>();

    LineReader(SheetRow row, ColumnMap columns, ColumnTitles titles) {
        this.row = row;
        this.columns = columns;
        this.titles = titles;
    }

    PersonLine read() {
        return new PersonLine(
                value(ImportColumn.NAME, this::name),
                value(ImportColumn.IDENTITY, this::identity),
                value(ImportColumn.PHONE, this::phone),
                value(ImportColumn.ROLE, this::role),
                value(ImportColumn.UNIT, this::unit),
                value(ImportColumn.TEAM, this::team),
                value(ImportColumn.FROM, cell -> day(ImportColumn.FROM, cell)),
                value(ImportColumn.TO, cell -> day(ImportColumn.TO, cell)),
                problems);
    }

    private <T> Optional<T> value(ImportColumn column, Function<SheetCell, Optional<T>> reading) {
        SheetCell cell = columns.cell(row, column);
        if (cell.kind() == SheetCell.Kind.FORMULA) {
            return problem(column, "formula");
        }
        if (cell.isEmpty()) {
            return column.isRequired() ? problem(column, "missing") : Optional.empty();
        }
        return reading.apply(cell);
    }

    private <T> Optional<T> problem(ImportColumn column, String error) {
        problems.add(Problem.of(column, error));
        return Optional.empty();
    }

    private Optional<PersonName> name(SheetCell cell) {
        return PersonName.typed(cell.text()).or(() -> problem(ImportColumn.NAME, "name"));
    }

    private Optional<IdentityNumber> identity(SheetCell cell) {
        String text = GROUPS.matcher(cell.text()).replaceAll("");
        if (ROUNDED.matcher(cell.text()).matches()) {
            return problem(ImportColumn.IDENTITY, "identityRounded");
        }
        if (text.matches("\\d{9,11}")) {
            return problem(ImportColumn.IDENTITY, "identityShort");
        }
        return text.matches("[0-9]{12}")
                ? Optional.of(new IdentityNumber(text))
                : problem(ImportColumn.IDENTITY, "identity");
    }

    private Optional<PhoneNumber> phone(SheetCell cell) {
        return PhoneNumber.typed(cell.text()).or(() -> problem(ImportColumn.PHONE, "phone"));
    }

    private Optional<Role> role(SheetCell cell) {
        return titles.role(cell.text()).or(() -> problem(ImportColumn.ROLE, "role"));
    }

    private Optional<UnitCode> unit(SheetCell cell) {
        String code = cell.text().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(new UnitCode(code)) : problem(ImportColumn.UNIT, "unit");
    }

    private Optional<String> team(SheetCell cell) {
        return cell.text().length() <= TEAM_LENGTH && cell.text().matches(".*\\p{L}.*|[0-9A-Z-]+")
                ? Optional.of(cell.text())
                : problem(ImportColumn.TEAM, "team");
    }

    private Optional<LocalDate> day(ImportColumn column, SheetCell cell) {
        if (SheetDay.hasShortYear(cell.text())) {
            return problem(column, "shortYear");
        }
        return SheetDay.read(cell.text()).or(() -> problem(column, "day"));
    }
}
