package vn.hoalu.access;

import java.util.List;

/** The demo's people and their one published password; exists in the demo only. */
public interface DemoSignIns {

    /** In the order of the units they work in. */
    List<DemoSignIn> all();

    String password();
}
