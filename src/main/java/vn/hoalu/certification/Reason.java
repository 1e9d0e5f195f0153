package vn.hoalu.certification;

import java.util.Optional;

/** A reason is required to return, reject, close, withdraw and revoke. */
final class Reason {

    private Reason() {}

    static String of(Optional<String> given, String field) {
        return given.map(String::strip).filter(text -> !text.isEmpty()).orElseThrow(() -> new ReasonMissing(field));
    }
}
