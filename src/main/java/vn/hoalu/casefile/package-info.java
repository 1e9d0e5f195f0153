/**
 * The case as people speak of it: number, subject, timeline. Business state stays with the business's own
 * entity.
 */
@NullMarked
package vn.hoalu.casefile;

import org.jspecify.annotations.NullMarked;
