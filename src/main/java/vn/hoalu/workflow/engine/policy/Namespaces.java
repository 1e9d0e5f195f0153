package vn.hoalu.workflow.engine.policy;

import java.util.Map;
import javax.xml.namespace.QName;

/** The namespaces a model may use, with the prefix our rules write them with. */
final class Namespaces {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "ddc"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "ddi"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "camunda-dmn"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"));

    private Namespaces() {}

    /** An unknown namespace stays in the name, so that no rule allows it by chance. */
    static String name(QName name) {
        String uri = name.getNamespaceURI();
        if (uri.isEmpty()) {
            return name.getLocalPart();
        }
        String prefix = PREFIXES.get(uri);
        return prefix == null ? name.toString() : prefix + ":" + name.getLocalPart();
    }
}
