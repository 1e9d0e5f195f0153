/**
 * Layout, theme, languages and error pages around the views of the other modules.
 */
@NullMarked
package vn.hoalu.shell;

import org.jspecify.annotations.NullMarked;
