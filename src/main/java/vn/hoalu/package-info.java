/** Hoa Lư: each direct sub-package is a module; the module's root is its API. */
@NullMarked
package vn.hoalu;

import org.jspecify.annotations.NullMarked;
