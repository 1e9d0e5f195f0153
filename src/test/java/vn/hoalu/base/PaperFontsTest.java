package vn.hoalu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PaperFontsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic"})
    void font_has_every_vietnamese_letter(String face) throws IOException {
        ClassPathResource file = new ClassPathResource("fonts/NotoSerif-" + face + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.getInputStream()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();

            assertThat(vietnameseLetters().boxed())
                    .hasSizeGreaterThan(180)
                    .allMatch(letter -> letters.getGlyphId(letter) != 0);
        }
    }

    private static IntStream vietnameseLetters() {
        String vowels = "aăâeêioôơuưy";
        String tones = "\u0300\u0309\u0303\u0301\u0323";
        Stream<String> accented = vowels.chars()
                .mapToObj(Character::toString)
                .flatMap(vowel -> tones.chars().mapToObj(tone -> vowel + Character.toString(tone)));
        return Stream.concat(accented, Stream.of(vowels, "bcdđfghjklmnpqrstvwxz0123456789-–/.,:()"))
                .flatMapToInt(text -> both(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private static IntStream both(String text) {
        return (text + text.toUpperCase()).codePoints();
    }
}
