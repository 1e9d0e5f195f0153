/**
 * The two tiers: units with validity and succession, officials, the posts they hold, the working calendar. Does
 * not decide who may do what.
 */
@NullMarked
package vn.hoalu.organization;

import org.jspecify.annotations.NullMarked;
