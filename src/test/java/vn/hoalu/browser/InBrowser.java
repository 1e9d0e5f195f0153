package vn.hoalu.browser;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Languages;

/** The whole program, and one Chromium for all who look at it: to start one takes longer than many a look. */
@HoaLuTest
abstract class InBrowser {

    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    /** Of somebody who has not signed in. */
    final Desktop desktop(int width, int height) {
        return new Desktop(CHROMIUM.page(width, height), "http://localhost:" + port);
    }

    static List<Locale> languages() {
        return Languages.ALL;
    }
}
