/** What the bench of a whole case needs: a small business of ours, and the bare engine beside it. */
@NullMarked
package vn.hoalu.casefile.bench;

import org.jspecify.annotations.NullMarked;
