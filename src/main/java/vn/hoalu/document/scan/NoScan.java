package vn.hoalu.document.scan;

import java.io.InputStream;
import java.util.Optional;

/** Nobody has set up a scan. */
class NoScan implements VirusScan {

    @Override
    public boolean active() {
        return false;
    }

    @Override
    public Optional<String> find(InputStream content) {
        return Optional.empty();
    }
}
