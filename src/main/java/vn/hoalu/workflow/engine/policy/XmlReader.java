package vn.hoalu.workflow.engine.policy;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a raw model with a parser that knows no document type, no entity, no other file. */
final class XmlReader {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_ATTRIBUTES = 60;
    private static final XMLInputFactory FACTORY = hardened();
    private static final Set<Integer> HARMLESS = Set.of(XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE);

    private final XMLStreamReader stream;
    private @Nullable XmlElement root;
    private @Nullable XmlElement open;
    private int depth;

    private XmlReader(XMLStreamReader stream) {
        this.stream = stream;
    }

    static XmlElement read(byte[] bytes) throws UnreadableModel {
        String text = RawText.of(bytes);
        try {
            return new XmlReader(FACTORY.createXMLStreamReader(new StringReader(text))).document();
        } catch (XMLStreamException malformed) {
            throw new UnreadableModel(Optional.empty(), "xml", reason(malformed));
        }
    }

    private XmlElement document() throws UnreadableModel {
        try {
            checkDeclaration();
            while (stream.hasNext()) {
                take(stream.next());
            }
        } catch (XMLStreamException malformed) {
            throw refused("xml", reason(malformed));
        }
        if (root == null) {
            throw refused("xml", "the file has no element");
        }
        return root;
    }

    private void checkDeclaration() throws UnreadableModel {
        String version = stream.getVersion();
        String encoding = stream.getCharacterEncodingScheme();
        if (version != null && !version.equals("1.0")) {
            throw refused("encoding", "XML " + Findings.shortened(version) + "; only 1.0 is read");
        }
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw refused("encoding", "declared as " + Findings.shortened(encoding) + "; only UTF-8 is read");
        }
    }

    private void take(int event) throws UnreadableModel {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
            case XMLStreamConstants.DTD -> throw refused("doctype", "a DOCTYPE is refused");
            case XMLStreamConstants.END_DOCUMENT -> {}
            default ->
                refuseUnless(HARMLESS.contains(event), "xml", "processing instructions and entities are refused");
        }
    }

    private void start() throws UnreadableModel {
        open = new XmlElement(
                Namespaces.name(stream.getName()), stream.getLocation().getLineNumber(), open);
        root = root == null ? open : root;
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            open.put(Namespaces.name(stream.getAttributeName(i)), stream.getAttributeValue(i));
        }
        refuseUnless(++depth <= MAX_DEPTH, "depth", "nested deeper than " + MAX_DEPTH);
    }

    private void end() {
        depth--;
        open = open == null ? null : open.parent().orElse(null);
    }

    private void characters() {
        if (open != null) {
            open.append(stream.getText());
        }
    }

    private void refuseUnless(boolean fine, String rule, String detail) throws UnreadableModel {
        if (!fine) {
            throw refused(rule, detail);
        }
    }

    private UnreadableModel refused(String rule, String detail) {
        return new UnreadableModel(Optional.ofNullable(open).map(XmlElement::label), rule, detail);
    }

    private static String reason(XMLStreamException malformed) {
        return "not well-formed XML near line %d: %s"
                .formatted(
                        malformed.getLocation() == null
                                ? 1
                                : malformed.getLocation().getLineNumber(),
                        Findings.shortened(
                                String.valueOf(malformed.getMessage()).replaceFirst("(?s)^.*Message: ", "")));
    }

    // The JDK's own factory: what happens to lie on the class path must not decide how safe the reading is.
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(MAX_ATTRIBUTES));
        return factory;
    }
}
