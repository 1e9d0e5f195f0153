package vn.hoalu.certification;

import static vn.hoalu.base.Languages.VIETNAMESE;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;
import vn.hoalu.base.PaperText;
import vn.hoalu.organization.UnitName;

/** The certificate as XHTML. Its fixed sentences stand in the template: the paper is Vietnamese in every language. */
@Component
class CertificatePaper {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Messages messages;
    private final PublicAddress address;

    CertificatePaper(Messages messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
        // An engine of our own, not a bean: Boot's view resolver must not serve this folder's templates.
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    String of(CertificateContent content) {
        Context words = new Context(VIETNAMESE);
        words.setVariables(person(content));
        words.setVariables(validity(content));
        words.setVariables(issuer(content.unit()));
        words.setVariable("address", address.of(content.token()));
        return templates.process("certification/certificate.xhtml", words);
    }

    private Map<String, Object> person(CertificateContent content) {
        return Map.of(
                "holder", PaperText.of(content.holder()),
                "birthDate", Dates.day(content.birthDate()),
                "programme", messages.text(VIETNAMESE, "certificate.programme." + content.programme()));
    }

    private static Map<String, Object> validity(CertificateContent content) {
        return Map.of(
                "number", content.number(),
                "issuedOn", Dates.day(content.issuedOn()),
                "issuedOnInWords", VietnameseDate.inWords(content.issuedOn()),
                "validUntil", Dates.day(content.validUntil()),
                "signedBy", PaperText.of(content.signedBy()));
    }

    private Map<String, Object> issuer(UnitName unit) {
        String key = "certificate.issuer." + unit.kind();
        String name = PaperText.of(unit.name());
        return Map.of(
                "body", messages.text(VIETNAMESE, key + ".body"),
                "place", messages.text(VIETNAMESE, key + ".place", Map.of("name", name)),
                "unit", name);
    }
}
