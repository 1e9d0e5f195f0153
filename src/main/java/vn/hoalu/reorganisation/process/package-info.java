/** The reorganisation process's delegates: map in, call one service, map out. */
@NullMarked
package vn.hoalu.reorganisation.process;

import org.jspecify.annotations.NullMarked;
