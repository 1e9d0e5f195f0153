package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record ApplicationWithdrawn(ApplicationId application, UnitCode unit, Instant at) {}
