package vn.hoalu.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the units a present one was made from, as the resolution's sentence names it: "Xã Yên Nam và một phần diện
 * tích tự nhiên, quy mô dân số của Phường Hòa Mạc".
 *
 * @param district what stands in brackets behind the name, to tell it from another of the same name; empty mostly
 */
record FormerName(UnitKind kind, String name, String district, Share share) {

    private static final Pattern SEPARATOR = Pattern.compile(",| và ");
    private static final Pattern NAMED = Pattern.compile("(Tỉnh|Phường|Xã|Thị trấn) ([^()]+?)(?: \\(([^)]+)\\))?$");

    /** A part is named by its marker, and the marker holds for all names behind it in the sentence. */
    static List<FormerName> in(String sentence) {
        List<FormerName> names = new ArrayList<>();
        Share share = Share.WHOLE;
        for (String phrase : SEPARATOR.split(sentence)) {
            share = marked(phrase, share);
            Matcher named = NAMED.matcher(phrase.replace(" sau khi sắp xếp", "").strip());
            if (named.find()) {
                String district = named.group(3) == null ? "" : named.group(3);
                names.add(new FormerName(kind(named.group(1)), named.group(2), district, share));
            }
        }
        return names;
    }

    private static Share marked(String phrase, Share before) {
        if (phrase.contains("một phần")) {
            return Share.PART;
        }
        return phrase.contains("phần còn lại") ? Share.REST : before;
    }

    private static UnitKind kind(String word) {
        return switch (word) {
            case "Tỉnh" -> UnitKind.PROVINCE;
            case "Phường" -> UnitKind.WARD;
            case "Thị trấn" -> UnitKind.TOWNSHIP;
            default -> UnitKind.COMMUNE;
        };
    }
}
