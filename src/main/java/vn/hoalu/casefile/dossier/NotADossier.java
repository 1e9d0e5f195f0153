package vn.hoalu.casefile.dossier;

/** The file is no dossier of a format that this release reads. */
class NotADossier extends RuntimeException {

    NotADossier(String message) {
        super(message);
    }
}
