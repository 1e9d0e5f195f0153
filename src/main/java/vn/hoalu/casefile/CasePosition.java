package vn.hoalu.casefile;

import java.util.List;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.workflow.Models;

/** @param waitingAt names of the steps at which the case waits; empty once it has ended */
public record CasePosition(Models.Position onDiagram, List<LocalizedText> waitingAt) {}
