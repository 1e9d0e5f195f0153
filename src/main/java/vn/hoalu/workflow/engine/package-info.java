/**
 * The only home of the engine's configuration: safe expressions, deployment with the model policy, listeners,
 * the port's implementation.
 */
@NullMarked
package vn.hoalu.workflow.engine;

import org.jspecify.annotations.NullMarked;
