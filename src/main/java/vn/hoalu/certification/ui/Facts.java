package vn.hoalu.certification.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;
import vn.hoalu.certification.PublicCertificate;
import vn.hoalu.organization.UnitName;

/** What the public page tells about a certificate: the lines of its paper, and no more. */
record Facts(Messages messages, Locale locale) {

    List<Fact> of(PublicCertificate certificate) {
        Stream<Fact> paper = Stream.of(
                fact("holder", certificate.holder()),
                fact("programme", messages.text(locale, "certificate.programme." + certificate.programme())),
                fact("number", certificate.number()),
                fact("issuer", issuer(certificate.unit())),
                fact("issuedOn", Dates.day(certificate.issuedOn())),
                fact("validUntil", Dates.day(certificate.validUntil())));
        Stream<Fact> revocation = certificate.revokedOn().map(day -> fact("revokedOn", Dates.day(day))).stream();
        return Stream.concat(paper, revocation).toList();
    }

    private Fact fact(String name, String value) {
        return new Fact(messages.text(locale, "certificate.verify." + name), value);
    }

    private String issuer(UnitName unit) {
        String key = "certificate.issuer." + unit.kind();
        String body = messages.text(locale, key + ".body");
        return body + ' ' + messages.text(locale, key + ".place", Map.of("name", unit.name()));
    }
}
