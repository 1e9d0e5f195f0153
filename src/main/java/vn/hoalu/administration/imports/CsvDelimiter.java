package vn.hoalu.administration.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** What parts the columns: the sign that occurs most in the first lines outside quotation marks. */
final class CsvDelimiter {

    private static final List<Character> KNOWN = List.of(';', ',', '\t');
    private static final int LINES = 20;

    private CsvDelimiter() {}

    static char of(byte[] content, CsvEncoding encoding) throws IOException {
        try (BufferedReader lines = new BufferedReader(CsvReader.open(content, encoding))) {
            List<String> first =
                    lines.lines().limit(LINES).map(CsvDelimiter::unquoted).toList();
            return KNOWN.stream()
                    .max(Comparator.comparingInt(sign -> most(first, sign)))
                    .orElseThrow();
        }
    }

    // The line with most of it, not the sum: an address in the rows has commas, too.
    private static int most(List<String> lines, char sign) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .mapToInt(line -> (int) line.chars().filter(c -> c == sign).count())
                .max()
                .orElse(0);
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }
}
