/**
 * Checks of models and forms before they are deployed; later the drafts, review and publishing of processes.
 */
@NullMarked
package vn.hoalu.studio;

import org.jspecify.annotations.NullMarked;
