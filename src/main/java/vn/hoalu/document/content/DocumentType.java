package vn.hoalu.document.content;

import java.util.List;
import java.util.Locale;

/** Every type that is taken in; what is not here is refused. */
public enum DocumentType {
    PDF("application/pdf", Preview.PAGES, "pdf"),
    JPEG("image/jpeg", Preview.PICTURE, "jpg", "jpeg", "jfif"),
    PNG("image/png", Preview.PICTURE, "png"),
    WEBP("image/webp", Preview.PICTURE, "webp"),
    // Few browsers draw it.
    HEIC("image/heic", Preview.NONE, "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Preview.NONE, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Preview.NONE, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", Preview.NONE, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Preview.NONE, "ods"),
    CSV("text/csv", Preview.NONE, "csv"),
    TXT("text/plain", Preview.NONE, "txt");

    /** How it can be looked at on the page. */
    public enum Preview {
        NONE,
        PICTURE,
        PAGES
    }

    private final String mediaType;
    private final Preview preview;
    private final List<String> extensions;

    DocumentType(String mediaType, Preview preview, String... extensions) {
        this.mediaType = mediaType;
        this.preview = preview;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public Preview preview() {
        return preview;
    }

    public List<String> extensions() {
        return extensions;
    }

    /** The name with an ending that says what it is: a program that opens it goes by nothing else. */
    public String named(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extensions.contains(end) ? name : name + "." + extensions.getFirst();
    }
}
