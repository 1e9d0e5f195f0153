package vn.hoalu.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as search compares it: without accents and case, so that {@code nguyen} finds {@code Nguyễn}. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private SearchText() {}

    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether each typed word begins a word of the text, in any order; nothing typed is in every text. */
    public static boolean matches(String text, String typed) {
        String folded = " " + fold(text);
        return Arrays.stream(fold(typed).split(" ")).allMatch(word -> folded.contains(" " + word));
    }
}
