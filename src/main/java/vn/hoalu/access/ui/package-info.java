/** Where an official signs in. */
@NullMarked
package vn.hoalu.access.ui;

import org.jspecify.annotations.NullMarked;
