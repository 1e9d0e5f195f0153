package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Optional;

/** Writes units. Knows no actor: the caller answers for the right to do so. */
public interface UnitRegister {

    /** A unit as it is to be opened; without a state code where the state has given none. */
    record NewUnit(UnitCode parent, UnitKind kind, String name, Optional<String> stateCode, LocalDate from) {}

    /** @return the code it has from now on and for ever */
    UnitCode open(NewUnit unit);

    /** Under a code chosen by the caller; nothing where there is one already. */
    void open(UnitCode code, NewUnit unit);

    /** In place: for units whose old name nobody needs to find. */
    void rename(UnitCode unit, String name);

    void move(UnitCode unit, UnitCode parent, LocalDate from);

    void close(UnitCode unit, LocalDate lastDay);

    void succeed(Succession succession);

    /**
     * Keeps the unit open until this transaction ends: what is written for it now cannot be overtaken by its closing.
     *
     * @throws UnitClosed where it is closed, or was never there
     */
    void holdOpen(UnitCode unit);
}
