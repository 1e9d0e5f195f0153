package vn.hoalu.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The words of {@code access/known-bad-passwords.txt} and runs such as 12345, aaaa and qwerty: what guessing begins
 * with. Each counts as one character, so that twelve of them are no password.
 */
class KnownBadPasswords {

    private static final List<String> KEYBOARD =
            List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()");
    private static final char WORD = '\u0001';

    private final List<String> words = read();

    /** How many characters a guesser who knows the words and the runs must still guess. */
    int surprises(String folded) {
        String rest = folded.replace(" ", "");
        for (String word : words) {
            rest = rest.replace(word, String.valueOf(WORD));
        }
        int surprises = 0;
        for (int at = 0; at < rest.length(); at++) {
            surprises += at > 0 && follows(rest.charAt(at - 1), rest.charAt(at)) ? 0 : 1;
        }
        return surprises;
    }

    private static boolean follows(char before, char next) {
        return before == next || KEYBOARD.stream().anyMatch(row -> besides(row, before, next));
    }

    private static boolean besides(String row, char before, char next) {
        int at = row.indexOf(before);
        return at >= 0 && Math.abs(row.indexOf(next) - at) == 1 && row.indexOf(next) >= 0;
    }

    private static List<String> read() {
        var file =
                Objects.requireNonNull(KnownBadPasswords.class.getResourceAsStream("/access/known-bad-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
