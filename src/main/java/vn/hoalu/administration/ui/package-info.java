/** The pages of the administration, under one menu entry. */
@NullMarked
package vn.hoalu.administration.ui;

import org.jspecify.annotations.NullMarked;
