/**
 * Plans to merge, split or rename units from a date: drafted, previewed, approved by a second person, carried out in
 * one transaction. Owns no unit and nothing that moves; it asks whoever follows units.
 */
@NullMarked
package vn.hoalu.reorganisation;

import org.jspecify.annotations.NullMarked;
