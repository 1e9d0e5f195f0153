/**
 * When work is due, who is told that it is late, and who must act then. Refuses to know what a task is about: it sees
 * when it is due, whose it is, and who stands above them.
 */
@NullMarked
package vn.hoalu.escalation;

import org.jspecify.annotations.NullMarked;
