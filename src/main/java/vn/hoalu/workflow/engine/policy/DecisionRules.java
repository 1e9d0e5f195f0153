package vn.hoalu.workflow.engine.policy;

import java.util.List;
import java.util.regex.Pattern;

/** A decision file holds one decision table, named like the file; its cells are literals, comparisons and ranges. */
final class DecisionRules {

    private static final int LONGEST_CELL = 1000;
    private static final int MOST_RULES = 500;

    private static final String TEXT = "\"[^\"\\\\\\p{Cntrl}]{0,200}\"";
    private static final String LITERAL = "(?:" + TEXT
            + "|-?\\d{1,15}(?:\\.\\d{1,15})?|true|false|null"
            + "|(?:date|time|duration|date and time)\\(" + TEXT + "\\))";
    private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]{0,63}";
    private static final String VALUE = "(?:" + LITERAL + "|" + VARIABLE + ")";
    private static final String TEST =
            "(?:(?:[<>]=?)?\\s*" + VALUE + "|[\\[(\\]]\\s*" + VALUE + "\\s*\\.\\.\\s*" + VALUE + "\\s*[\\])\\[])";
    private static final String TESTS = TEST + "(?:\\s*,\\s*" + TEST + ")*+";

    private static final Pattern INPUT = Pattern.compile(VARIABLE);
    private static final Pattern ENTRY = Pattern.compile("-?|not\\(\\s*" + TESTS + "\\s*\\)|" + TESTS);
    private static final Pattern OUTPUT = Pattern.compile("(?:" + LITERAL + ")?");
    private static final Pattern OUTPUTS = Pattern.compile("(?:" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*+)?");

    private DecisionRules() {}

    static void check(XmlElement root, String key, Findings findings) {
        new Grammar(DecisionVocabulary.ELEMENTS, findings).checkRoot(root, "dmn:definitions");
        List<XmlElement> decisions = root.children("dmn:decision").toList();
        if (decisions.size() != 1) {
            findings.addFile("one-decision", "%d decisions; exactly one is expected".formatted(decisions.size()));
        }
        decisions.forEach(decision -> decision(decision, key, findings));
        root.all().filter(element -> element.is("dmn:text")).forEach(text -> cell(text, findings));
    }

    private static void decision(XmlElement decision, String key, Findings findings) {
        if (!decision.id().equals(key)) {
            findings.add(decision, "file-name", "the decision of this file is to be called " + key);
        }
        if (decision.children("dmn:decisionTable").count() != 1) {
            findings.add(decision, "decision-table", "exactly one decision table is expected");
        }
        long rules = decision.all().filter(element -> element.is("dmn:rule")).count();
        if (rules > MOST_RULES) {
            findings.add(decision, "too-many-rules", "%d rules; at most %d are allowed".formatted(rules, MOST_RULES));
        }
    }

    private static void cell(XmlElement text, Findings findings) {
        String cell = text.text();
        Pattern form = switch (text.parent().map(XmlElement::name).orElse("")) {
            case "dmn:inputExpression" -> INPUT;
            case "dmn:outputEntry" -> OUTPUT;
            case "dmn:inputEntry" -> ENTRY;
            default -> OUTPUTS;
        };
        if (cell.length() > LONGEST_CELL || !form.matcher(cell).matches()) {
            findings.add(
                    text, "cell", "'%s' is more than literals and comparisons".formatted(Findings.shortened(cell)));
        }
    }
}
