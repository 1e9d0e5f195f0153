package vn.hoalu.casefile;

import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.ProcessKey;

/** What a search over cases can be narrowed to by one official. */
public interface CaseChoices {

    record Process(ProcessKey key, LocalizedText name) {}

    List<Process> processes();

    /** Message keys of how cases end. */
    List<String> outcomes();

    /** Units in which the official reads cases, accents aside. */
    List<UnitName> units(String typed, int offset, int limit);

    Optional<UnitName> unit(UnitCode code);
}
