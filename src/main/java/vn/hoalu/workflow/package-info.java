/**
 * Our words for the engine: case key, task id, start, claim, complete, correlate, typed variables, task events.
 * No caller sees an engine type.
 */
@NullMarked
package vn.hoalu.workflow;

import org.jspecify.annotations.NullMarked;
