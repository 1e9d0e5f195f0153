package vn.hoalu.casefile;

import java.util.Optional;
import vn.hoalu.workflow.CaseKey;

/**
 * One thing a deputy did in somebody's name.
 *
 * @param number  of the case
 * @param subject whom the case is about; empty where the reader may not read the case any more
 */
public record HandedBack(TimelineEntry entry, CaseKey caseKey, String number, Optional<String> subject) {}
