package vn.hoalu.casefile;

import java.util.Locale;

/** The shapes of a dossier: for a machine that checks it, and for people. */
public enum DossierFormat {
    PDF("application/pdf"),
    JSON("application/json");

    private final String mediaType;

    DossierFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
