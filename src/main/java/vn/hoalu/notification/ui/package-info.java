/** The bell in every header, an official's own notices and what they wish of them, and the administrator's pages. */
@NullMarked
package vn.hoalu.notification.ui;

import org.jspecify.annotations.NullMarked;
