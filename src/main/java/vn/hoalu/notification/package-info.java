/**
 * Notices to people outside the inbox: written to an outbox in the transaction of what they tell, sent after it. Refuses
 * to know what a notice is about: its words come with the request.
 */
@NullMarked
package vn.hoalu.notification;

import org.jspecify.annotations.NullMarked;
