package vn.hoalu.base;

import java.util.List;

/**
 * Contributed by each module that stores sealed values, so that a change of the key reaches them. A component without
 * any collaborator: the command that changes the key starts nothing else of the module.
 */
@FunctionalInterface
public interface SealedColumns {

    List<SealedColumn> list();
}
