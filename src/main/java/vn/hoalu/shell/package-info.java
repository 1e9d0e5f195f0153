/**
 * Layout, theme, languages and error pages around the views of the other modules; owns no view with business in it.
 *
 * <p>Styles are plain files in {@code META-INF/resources/themes/hoalu}, loaded by {@link vn.hoalu.shell.AppShell} after
 * Aura and served without the front-end build: values in {@code tokens.css}, landmarks and headings in {@code
 * page.css}, the header in {@code header.css}, what views share ({@code panel}, {@code badge}, {@code facts}, {@code
 * view-heading}, {@code quiet}, {@code number}, {@code reading-view}) in {@code pieces.css}; a module may add a file of
 * its own. Only what must be bundled (TypeScript, npm) lies in {@code src/main/frontend}.
 *
 * <p>{@code MainLayout} gives every view its header and the one {@code main} landmark: a view is a {@code Div}, begins
 * with an {@code h1}, and puts its title for the navigation into {@code @Menu} as a message key. A module adds to the
 * header with a {@link vn.hoalu.base.ui.HeaderTool}.
 */
@NullMarked
package vn.hoalu.shell;

import org.jspecify.annotations.NullMarked;
