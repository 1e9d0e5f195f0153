package vn.hoalu.escalation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.hoalu.workflow.DeploymentCheck;

/** Refuses a deadline policy whose rows could not be kept: found out at a task, it would stop the case. */
@Component
class DeadlinePolicyCheck implements DeploymentCheck {

    private static final String FILE = "processes/" + DeadlinePolicy.DECISION + ".dmn";

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        byte[] file = resources.get(FILE);
        return file == null ? List.of() : violations(file);
    }

    private static List<Violation> violations(byte[] file) {
        try {
            Document table = read(file);
            List<String> columns = elements(table.getElementsByTagNameNS("*", "output"))
                    .map(output -> output.getAttribute("name"))
                    .toList();
            return elements(table.getElementsByTagNameNS("*", "rule"))
                    .flatMap(rule -> violation(rule, columns))
                    .toList();
        } catch (SAXException unreadable) {
            // Said by the check of all models.
            return List.of();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document read(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static Stream<Violation> violation(Element rule, List<String> columns) {
        List<String> cells = elements(rule.getElementsByTagNameNS("*", "outputEntry"))
                .map(cell -> cell.getTextContent().strip())
                .toList();
        Map<String, Object> outputs = new HashMap<>();
        IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> outputs.put(columns.get(i), value(cells.get(i))));
        try {
            DeadlineRule.of(outputs);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(new Violation(FILE, rule.getAttribute("id"), "deadline", String.valueOf(e.getMessage())));
        }
    }

    private static Object value(String cell) {
        return cell.matches("\\d{1,9}") ? (Object) Integer.valueOf(cell) : cell.replace("\"", "");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
