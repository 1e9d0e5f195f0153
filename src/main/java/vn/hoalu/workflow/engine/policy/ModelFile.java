package vn.hoalu.workflow.engine.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One resource of a deployment, as far as it could be read. */
record ModelFile(Kind kind, String key, Optional<XmlElement> root, Findings findings) {

    enum Kind {
        PROCESS,
        DECISION,
        FORM,
        UNKNOWN
    }

    private static final String KEY = "([A-Za-z][A-Za-z0-9_]{0,63})";
    // The engine goes by the ending of a name; whatever else it might take for a model must not reach it.
    private static final Pattern MODEL = Pattern.compile("processes/" + KEY + "\\.(bpmn|dmn)");
    private static final Pattern FORM = Pattern.compile("forms/" + KEY + "\\.form");

    static ModelFile read(String name, byte[] content) {
        Findings findings = new Findings(Findings.shortened(name));
        Matcher model = MODEL.matcher(name);
        if (model.matches()) {
            Kind kind = model.group(2).equals("bpmn") ? Kind.PROCESS : Kind.DECISION;
            return new ModelFile(kind, model.group(1), root(content, findings), findings);
        }
        boolean form = FORM.matcher(name).matches();
        if (!form) {
            findings.addFile("resource-name", "expected is processes/X.bpmn, processes/X.dmn or forms/X.form");
        }
        return new ModelFile(form ? Kind.FORM : Kind.UNKNOWN, name, Optional.empty(), findings);
    }

    private static Optional<XmlElement> root(byte[] content, Findings findings) {
        try {
            return Optional.of(XmlReader.read(content));
        } catch (UnreadableModel unreadable) {
            unreadable.into(findings);
            return Optional.empty();
        }
    }
}
