/**
 * The case page: summary, timeline, position on the diagram.
 */
@NullMarked
package vn.hoalu.casefile.ui;

import org.jspecify.annotations.NullMarked;
