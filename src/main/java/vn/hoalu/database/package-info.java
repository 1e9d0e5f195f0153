/**
 * The way to MariaDB: an embedded server for a laptop, or the external one that HOALU_DB_URL names. Owns no
 * table.
 */
@NullMarked
package vn.hoalu.database;

import org.jspecify.annotations.NullMarked;
