/** What models may ask about due dates. */
@NullMarked
package vn.hoalu.inbox.process;

import org.jspecify.annotations.NullMarked;
