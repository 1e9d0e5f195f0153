/**
 * Renders a form as native Vaadin fields; validation is asked of the forms module, never repeated here.
 */
@NullMarked
package vn.hoalu.forms.ui;

import org.jspecify.annotations.NullMarked;
