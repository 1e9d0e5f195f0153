/**
 * The certification process's vocabulary and delegates: map in, call one service, map out.
 */
@NullMarked
package vn.hoalu.certification.process;

import org.jspecify.annotations.NullMarked;
