package vn.hoalu.casefile.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import vn.hoalu.organization.OfficialName;

/** A dossier while it is written: its heading, each entry with its hash, and its end. */
public interface DossierFile {

    /**
     * Who takes the dossier out, and when.
     *
     * @param id under which the audit log has the export and its reason
     */
    record Taking(String id, Instant at, OfficialName by, Optional<OfficialName> onBehalfOf) {}

    void begin(DossierItem.Head head, Taking taking, DossierChain chain) throws IOException;

    /** @param canonical what was hashed */
    void add(DossierItem item, String canonical, String hash) throws IOException;

    /** Called when the audit log has the last hash: a dossier that arrived whole is one that the log knows. */
    void end(DossierChain chain) throws IOException;
}
