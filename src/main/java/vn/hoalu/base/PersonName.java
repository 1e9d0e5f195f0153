package vn.hoalu.base;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's name in composed letters (NFC), whatever way its accents were typed. */
public record PersonName(String value) {

    private static final int LONGEST = 128;
    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*\\p{L}[.]?");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    public PersonName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A name has 2 to 128 letters");
        }
    }

    /** Empty for what can be nobody's name. */
    public static Optional<PersonName> typed(String text) {
        String name = GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return name.length() <= LONGEST && FORM.matcher(name).matches()
                ? Optional.of(new PersonName(name))
                : Optional.empty();
    }

    /** Whether both are spelt with the same letters, accents and case aside. */
    public boolean soundsLike(String other) {
        return SearchText.fold(value).equals(SearchText.fold(other));
    }

    @Override
    public String toString() {
        return value;
    }
}
