/** What officials see of deadlines and ladders. */
@NullMarked
package vn.hoalu.escalation.ui;

import org.jspecify.annotations.NullMarked;
