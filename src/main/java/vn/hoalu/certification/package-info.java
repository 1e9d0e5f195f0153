/**
 * Applications, assessments, decisions and certificates of digital skills. Numbers, tokens and four eyes are
 * kept here and by the database.
 */
@NullMarked
package vn.hoalu.certification;

import org.jspecify.annotations.NullMarked;
