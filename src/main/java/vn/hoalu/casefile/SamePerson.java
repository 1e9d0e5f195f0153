package vn.hoalu.casefile;

import java.util.List;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** A business that knows whom its cases are about tells which others are about the same person. */
public interface SamePerson {

    ProcessKey process();

    /** Newest first, not this one; the caller judges who may read them. */
    List<CaseKey> others(CaseKey caseKey, int most);
}
