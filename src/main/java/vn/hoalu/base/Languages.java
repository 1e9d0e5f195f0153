package vn.hoalu.base;

import java.util.List;
import java.util.Locale;

/** The languages of the screens; the first is the default. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    // Latin digits: certificate numbers and dates must be the same string in every language.
    public static final Locale ARABIC = Locale.forLanguageTag("ar-EG-u-nu-latn");

    public static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH, ARABIC);

    /** Name of the cookie that remembers a browser's language, by its two letters. */
    public static final String COOKIE = "hoalu-language";

    private Languages() {}

    /** The supported language of a tag such as {@code ar}; Vietnamese where none fits. */
    public static Locale of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    public static boolean rightToLeft(Locale locale) {
        return locale.getLanguage().equals(ARABIC.getLanguage());
    }
}
