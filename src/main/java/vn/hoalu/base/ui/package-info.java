/**
 * Small widgets every view shares: notices, a question with a reason, facts, the language switch. They know no
 * business; what they say comes from messages.
 */
@NullMarked
package vn.hoalu.base.ui;

import org.jspecify.annotations.NullMarked;
