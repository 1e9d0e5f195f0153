/**
 * Values every module needs: search text, keyset pages, broken rules, messages, identity numbers. Knows no
 * business and no framework of another module.
 */
@NullMarked
package vn.hoalu.base;

import org.jspecify.annotations.NullMarked;
