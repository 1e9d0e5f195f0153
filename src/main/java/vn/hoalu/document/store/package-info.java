/** Where the content of documents lies: a folder, or a bucket that speaks S3. It knows nothing of cases or people. */
@NullMarked
package vn.hoalu.document.store;

import org.jspecify.annotations.NullMarked;
