package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record ApplicationAssessed(ApplicationId application, UnitCode unit, AssessmentResult result, Instant at) {}
