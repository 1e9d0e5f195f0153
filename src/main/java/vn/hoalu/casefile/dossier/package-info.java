/** The file of a case on its way out: what it says, its chain of hashes, and its two shapes, JSON and paper. */
@NullMarked
package vn.hoalu.casefile.dossier;

import org.jspecify.annotations.NullMarked;
