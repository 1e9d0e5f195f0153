package vn.hoalu.forms;

import java.util.Set;

/** Which living lists there are; a form that names another one is refused. */
public interface LiveSources {

    Set<String> names();
}
