package vn.hoalu.certification;

import java.time.Instant;
import vn.hoalu.organization.UnitCode;

public record CertificateIssued(
        CertificateId certificate, ApplicationId application, UnitCode unit, Programme programme, Instant at) {}
