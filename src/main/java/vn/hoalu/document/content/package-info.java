/** What a file is by its content, whatever its name says, and why it is refused. It keeps nothing. */
@NullMarked
package vn.hoalu.document.content;

import org.jspecify.annotations.NullMarked;
