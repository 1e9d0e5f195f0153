package vn.hoalu.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.document.DocumentId;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.document.content.Refusal;
import vn.hoalu.workflow.CaseKey;

/** The place to bring files to: several at once, each with its progress, and gone on with after a broken connection. */
@Tag("hoalu-document-upload")
@JsModule("./document/document-upload.ts")
@StyleSheet("context://themes/hoalu/document.css")
public class DocumentUpload extends Component {

    /** Names of messages that the element says itself, below {@code document.upload}. */
    private static Stream<String> words() {
        return Stream.of(
                "add",
                "again",
                "camera",
                "cancel",
                "cancelled",
                "done",
                "drop",
                "hint",
                "offline",
                "progress",
                "refused",
                "signedOut",
                "waiting");
    }

    /**
     * @param of      empty for a start form: what is uploaded waits for its case
     * @param largest bytes of the largest file
     */
    public DocumentUpload(Optional<CaseKey> of, long largest) {
        String query = of.map(caseKey -> "?case=" + caseKey).orElse("");
        getElement().setProperty("address", "document/uploads" + query);
        getElement().setProperty("largest", largest);
        getElement().setProperty("accept", accepted());
        getElement().setPropertyJson("texts", JacksonUtils.mapToJson(new TreeMap<>(texts(largest))));
    }

    /** Endings for the browser's own dialogue, which shows nothing else. */
    private static String accepted() {
        return Stream.of(DocumentType.values())
                .flatMap(type -> type.extensions().stream())
                .map("."::concat)
                .collect(Collectors.joining(","));
    }

    private Map<String, String> texts(long largest) {
        FileSize size = FileSize.of(largest, getLocale());
        String most = getTranslation(size.messageKey(), Map.of("size", size.number()));
        Stream<String> refusals = Stream.concat(
                Stream.of(Refusal.values()).map(refusal -> "document.refused." + refusal),
                Stream.of("access.error.notAllowed", "document.error.noSuchDocument"));
        // The name of the file is put in where it is known: in the browser.
        Map<String, String> known = Map.of("most", most, "name", "{name}");
        return Stream.concat(words().map("document.upload."::concat), refusals)
                .collect(Collectors.toMap(key -> key, key -> getTranslation(key, known)));
    }

    void one(boolean only) {
        getElement().setProperty("one", only);
    }

    /** Told of each file that has become a document. */
    public void onUploaded(Consumer<DocumentId> listener) {
        addListener(Uploaded.class, event -> DocumentId.typed(event.id).ifPresent(listener));
    }

    /** Public, for the framework makes it. */
    @DomEvent("document-uploaded")
    public static class Uploaded extends ComponentEvent<DocumentUpload> {

        private final String id;

        public Uploaded(DocumentUpload source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
