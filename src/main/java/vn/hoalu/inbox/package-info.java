/**
 * The task read model and what a person does with a task: list, claim, return, complete, start. Business
 * meaning comes from the handlers that other modules give.
 */
@NullMarked
package vn.hoalu.inbox;

import org.jspecify.annotations.NullMarked;
