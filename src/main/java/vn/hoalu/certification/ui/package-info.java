/**
 * The public verification page and the certificate's document.
 */
@NullMarked
package vn.hoalu.certification.ui;

import org.jspecify.annotations.NullMarked;
