package vn.hoalu.document.content;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an Office Open XML document says of the kinds of its parts. */
record PartTypes(List<String> all) {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final List<String> RUNNABLE = List.of("macro", "vbaproject", "activex");

    static PartTypes read(byte[] xml) {
        try {
            return new PartTypes(types(reader(xml)));
        } catch (XMLStreamException broken) {
            throw new RefusedContent(Refusal.DAMAGED);
        }
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static List<String> types(XMLStreamReader reader) throws XMLStreamException {
        List<String> types = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                @Nullable String type = reader.getAttributeValue(null, "ContentType");
                if (type != null) {
                    types.add(type.toLowerCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    DocumentType document() {
        if (all.stream().anyMatch(type -> RUNNABLE.stream().anyMatch(type::contains))) {
            throw new RefusedContent(Refusal.MACROS);
        }
        boolean word = all.contains(WORD);
        boolean sheet = all.contains(SHEET);
        if (word == sheet) {
            throw new RefusedContent(word ? Refusal.DISGUISED : Refusal.UNKNOWN_TYPE);
        }
        return word ? DocumentType.DOCX : DocumentType.XLSX;
    }
}
