/**
 * The desk of those who keep the organisation in order: people and their posts, imports, deputies, accounts, the
 * audit log. Owns no rule of the two tiers or of access; it asks their modules.
 */
@NullMarked
package vn.hoalu.administration;

import org.jspecify.annotations.NullMarked;
