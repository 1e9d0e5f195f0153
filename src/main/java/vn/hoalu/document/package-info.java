/**
 * Documents of a case: taken in, checked by content, kept outside the database, shown, withdrawn. What a document means
 * to a business stays with that business.
 */
@NullMarked
package vn.hoalu.document;

import org.jspecify.annotations.NullMarked;
