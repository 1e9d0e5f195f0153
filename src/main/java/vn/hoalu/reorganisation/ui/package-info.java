/** The page of the reorganisations: their list, a plan with its preview, its form. */
@NullMarked
package vn.hoalu.reorganisation.ui;

import org.jspecify.annotations.NullMarked;
