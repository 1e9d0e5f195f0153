package vn.hoalu.administration.imports;

/** The name a browser gives, without folders and what no name needs. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
