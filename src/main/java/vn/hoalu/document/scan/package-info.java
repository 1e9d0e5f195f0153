/** Whether a file carries a virus, as a program outside says. What becomes of the document is decided elsewhere. */
@NullMarked
package vn.hoalu.document.scan;

import org.jspecify.annotations.NullMarked;
