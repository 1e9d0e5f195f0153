package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;

public class ExportReasonMissing extends BrokenRule {

    ExportReasonMissing(String what) {
        super("An export of %s needs a reason".formatted(what), "access.error.exportReasonMissing");
    }
}
