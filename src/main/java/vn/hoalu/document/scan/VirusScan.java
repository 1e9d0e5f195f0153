package vn.hoalu.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for viruses. */
public interface VirusScan {

    /** Whether there is one at all; without one every document counts as scanned. */
    boolean active();

    /**
     * @return the name of what was found; empty where it is clean
     * @throws IOException where no answer came: it is asked again later
     */
    Optional<String> find(InputStream content) throws IOException;
}
