/** Pages as pictures, drawn by a process of their own that a hostile file may take with it. */
@NullMarked
package vn.hoalu.document.preview;

import org.jspecify.annotations.NullMarked;
