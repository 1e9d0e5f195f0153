/**
 * Notices to people, written to an outbox in the transaction and sent after commit.
 */
@NullMarked
package vn.hoalu.notification;

import org.jspecify.annotations.NullMarked;
