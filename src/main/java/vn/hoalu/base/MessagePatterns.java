package vn.hoalu.base;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Compiles ICU patterns. */
final class MessagePatterns {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private MessagePatterns() {}

    static MessageFormat compile(String pattern, Locale locale) {
        String directed = Languages.rightToLeft(locale) ? isolated(pattern) : pattern;
        return new MessageFormat(directed, ULocale.forLocale(locale));
    }

    // Without isolation a number such as 07/GCN-UBND turns into GCN-UBND/07 inside a right-to-left sentence.
    private static String isolated(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder result = new StringBuilder(pattern);
        for (int i = parsed.countParts() - 1; i >= 0; i--) {
            MessagePattern.Part part = parsed.getPart(i);
            if (simpleArgument(part)) {
                result.insert(parsed.getPart(parsed.getLimitPartIndex(i)).getLimit(), POP_ISOLATE);
                result.insert(part.getIndex(), FIRST_STRONG_ISOLATE);
            }
        }
        return result.toString();
    }

    private static boolean simpleArgument(MessagePattern.Part part) {
        return part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() == MessagePattern.ArgType.NONE;
    }
}
