package vn.hoalu.casefile.dossier;

import java.util.List;
import java.util.stream.Stream;
import vn.hoalu.base.PaperText;

/**
 * An entry as the paper shows it.
 *
 * @param about lines below it, e.g. who did it
 * @param gone  taken back: struck out, and still to be read
 * @param mark  the beginning of its hash
 */
public record PaperLine(String when, List<String> what, List<String> about, boolean gone, String mark) {

    private static final int MARK = 16;

    static PaperLine of(String when, String what, Stream<String> about, boolean gone, String hash) {
        return new PaperLine(
                when, lines(what), about.flatMap(line -> lines(line).stream()).toList(), gone, mark(hash));
    }

    static String mark(String hash) {
        return hash.substring(0, MARK);
    }

    static List<String> lines(String text) {
        return text.lines().map(PaperText::of).filter(line -> !line.isBlank()).toList();
    }
}
