package vn.hoalu.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around every view: theme, our styles, our fonts. What comes later wins over what came before. Assets need a
 * wildcard: Vaadin copies a file that is named in full onto its target folder, and says nothing.
 */
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT)
@NpmPackage(
        value = "@fontsource/be-vietnam-pro",
        version = "5.3.0",
        assets = {
            "files/be-vietnam-pro-*-400-normal.woff2:fonts",
            "files/be-vietnam-pro-*-500-normal.woff2:fonts",
            "files/be-vietnam-pro-*-600-normal.woff2:fonts"
        })
@NpmPackage(
        value = "@fontsource/ibm-plex-sans-arabic",
        version = "5.3.0",
        assets = {
            "files/*-arabic-400-normal.woff2:fonts",
            "files/*-arabic-500-normal.woff2:fonts",
            "files/*-arabic-600-normal.woff2:fonts"
        })
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/hoalu/fonts.css")
@StyleSheet("themes/hoalu/tokens.css")
@StyleSheet("themes/hoalu/page.css")
@StyleSheet("themes/hoalu/header.css")
@StyleSheet("themes/hoalu/pieces.css")
@StyleSheet("themes/hoalu/case.css")
@StyleSheet("themes/hoalu/print.css")
// Requests of the browser stay requests, which the session's gate sees; only what the server tells by itself comes so.
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Hoa Lư");
        settings.addFavIcon("icon", "themes/hoalu/mark.svg", "any");
        settings.addMetaTag("theme-color", "#0e5a52");
    }
}
