package vn.hoalu.base;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.regex.Pattern;

/** Arabic letters in the forms in which they join, and in the order in which they are drawn. */
class JoinedLetters implements BidiReorderer {

    private static final Pattern VOWELS = Pattern.compile("[\u064b-\u0652]");
    private static final int LOGICAL = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final ArabicShaping JOINING = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_SHAPE);
    private static final ArabicShaping TAKING_APART = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    /** Without the marks of vowels, which a paper does without and which would stand beside their letters. */
    @Override
    public String shapeText(String text) {
        return shaped(JOINING, VOWELS.matcher(text).replaceAll(""));
    }

    @Override
    public String deshapeText(String text) {
        return shaped(TAKING_APART, text);
    }

    private static String shaped(ArabicShaping how, String text) {
        try {
            return how.shape(text);
        } catch (ArabicShapingException unshaped) {
            throw new IllegalArgumentException(unshaped);
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
