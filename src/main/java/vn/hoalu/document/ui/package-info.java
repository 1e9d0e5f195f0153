/** The documents on the open task and the case page, and the addresses of uploads, downloads and pictures. */
@NullMarked
package vn.hoalu.document.ui;

import org.jspecify.annotations.NullMarked;
