/**
 * Who may do what where: accounts and sign-in, the acting official, four eyes, the audit log. Owns no business
 * rule.
 */
@NullMarked
package vn.hoalu.access;

import org.jspecify.annotations.NullMarked;
