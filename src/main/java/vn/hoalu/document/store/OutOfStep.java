package vn.hoalu.document.store;

import java.io.IOException;

/** The sender and the receiver do not agree on how much has come: the sender asks and goes on from there. */
public class OutOfStep extends IOException {

    OutOfStep(String key) {
        super("Out of step in receiving " + key);
    }
}
