package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record ApplicationDecided(ApplicationId application, UnitCode unit, DecisionOutcome outcome, Instant at) {}
