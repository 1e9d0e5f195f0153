package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record CertificateRevoked(CertificateId certificate, ApplicationId application, UnitCode unit, Instant at) {}
