package vn.hoalu.casefile;

import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.UnitName;

/** A case in a list, with the names of what it belongs to. */
public record CaseLine(CaseSummary summary, LocalizedText process, Optional<UnitName> unit) {}
