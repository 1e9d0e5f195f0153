/**
 * A Camunda Forms schema read into sealed field types and validated on the server. Knows nothing of tasks or
 * cases.
 */
@NullMarked
package vn.hoalu.forms;

import org.jspecify.annotations.NullMarked;
