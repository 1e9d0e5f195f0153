/**
 * Brings people and teams in from a sheet: reads it, says beforehand what will happen, carries it out in chunks and
 * gives back what could not be read. The rules of posts are asked for, never repeated here.
 */
@NullMarked
package vn.hoalu.administration.imports;

import org.jspecify.annotations.NullMarked;
