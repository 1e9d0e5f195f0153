/**
 * The task list and the task beside it.
 */
@NullMarked
package vn.hoalu.inbox.ui;

import org.jspecify.annotations.NullMarked;
