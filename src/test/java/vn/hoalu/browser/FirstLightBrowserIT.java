package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.base.Messages;
import vn.hoalu.certification.ScannedPaper;

/** The whole way of a certificate, by the hands of three officials, in every language of the screens. */
class FirstLightBrowserIT extends InBrowser {

    @Autowired
    Messages messages;

    @ParameterizedTest
    @MethodSource("languages")
    void an_application_becomes_a_certificate_that_anyone_can_check(Locale language) throws Exception {
        String applicant = "Đặng Thị Thử Nghiệm " + language.getLanguage().toUpperCase(Locale.ROOT);

        String caseAddress = record(applicant, language);
        check(applicant, language);
        assess(applicant, language);
        approve(applicant, language);

        String publicAddress = addressOnPaper(caseAddress, language);
        assertThat(publicAddress).contains("/verify/");
        verify(publicAddress.substring(publicAddress.indexOf("/verify/")), applicant, language);
    }

    private String record(String applicant, Locale language) {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn("canbo.hoalu", language);
            desktop.open("/new/CertificationProcess");
            desktop.axe("new case");
            desktop.choose("applicantKind", 0);
            desktop.type("applicantName", applicant);
            desktop.type("birthDate", "05/03/1990");
            desktop.type("identityNumber", "0370900012" + languages().indexOf(language) + "4");
            desktop.select("language", 0);
            desktop.select("programme", 0);
            desktop.tick("consent");
            desktop.picture("new-" + language.getLanguage());
            desktop.press(say("inbox.new.submit", language));
            desktop.page.waitForURL("**/case/**");
            desktop.settle();
            desktop.page.locator(".djs-container").first().waitFor();
            desktop.axe("case page");
            desktop.picture("case-" + language.getLanguage());
            return desktop.page.url();
        }
    }

    private void check(String applicant, Locale language) {
        doTask("canbo.hoalu", applicant, language, "check", desktop -> desktop.choose("completeness", 0));
    }

    private void assess(String applicant, Locale language) {
        doTask("danhgia.hoalu", applicant, language, "assess", desktop -> {
            desktop.choose("method", 0);
            desktop.type("score", "86");
            desktop.choose("result", 0);
        });
    }

    private void approve(String applicant, Locale language) {
        doTask("pheduyet.hoalu", applicant, language, "review", desktop -> desktop.choose("decision", 0));
    }

    private void doTask(String login, String applicant, Locale language, String name, Consumer<Desktop> form) {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn(login, language);
            desktop.openTaskOf(applicant);
            desktop.axe("inbox with a task");
            form.accept(desktop);
            desktop.picture(name + "-" + language.getLanguage());
            desktop.press(say("inbox.task.complete", language));
            desktop.waitForGone(applicant);
        }
    }

    /** What a telephone reads from the certificate's QR code. */
    private String addressOnPaper(String caseAddress, Locale language) throws Exception {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn("canbo.hoalu", language);
            desktop.page.navigate(caseAddress);
            desktop.settle();
            desktop.axe("case page of a certificate");
            desktop.picture("certified-" + language.getLanguage());
            Object document = desktop.page.locator("a[href$='.pdf']").first().evaluate("link => link.href");
            APIResponse paper = desktop.page.request().get(document.toString());
            assertThat(paper.status()).as(document.toString()).isEqualTo(200);
            return ScannedPaper.codeOn(paper.body(), 150).getText();
        }
    }

    private void verify(String path, String applicant, Locale language) {
        try (Desktop anyone = desktop(360, 780)) {
            anyone.open(path + "?lang=" + language.getLanguage());
            assertThat(anyone.page.locator("body").innerText())
                    .contains(applicant, say("certificate.verify.VALID.title", language));
            anyone.axe("public page");
            anyone.noSidewaysScroll();
            anyone.picture("verify-" + language.getLanguage());
        }
    }

    private String say(String key, Locale language) {
        return messages.text(language, key, Map.of());
    }
}
