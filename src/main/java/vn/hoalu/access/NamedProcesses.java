package vn.hoalu.access;

import java.util.Map;
import vn.hoalu.base.LocalizedText;

/** The processes a cover can be limited to, by key; given by who knows them. */
public interface NamedProcesses {

    Map<String, LocalizedText> all();
}
