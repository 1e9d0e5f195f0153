package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record ApplicationRecorded(ApplicationId application, UnitCode unit, Programme programme, Instant at) {}
