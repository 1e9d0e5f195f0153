/**
 * Notices: to officials inside the program and by the ways they have chosen, to people outside by letters from an outbox;
 * written in the transaction of what they tell, sorted and sent after it. Refuses to know what a notice is about: its
 * words come with the request.
 */
@NullMarked
package vn.hoalu.notification;

import org.jspecify.annotations.NullMarked;
