package vn.hoalu.casefile;

import java.util.List;
import vn.hoalu.workflow.CaseKey;

/** The documents that are kept of a case, told by whoever keeps them. */
public interface PapersOfCase {

    /** In the order in which they came, the withdrawn ones too; nothing where the acting official may not read it. */
    List<PaperOfCase> of(CaseKey caseKey);
}
