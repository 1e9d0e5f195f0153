package vn.hoalu.certification.ui;

import java.time.Clock;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hoalu.base.RealMessages;

/** The public page with the real messages and made-up certificates. */
final class PublicPage {

    static final int LIMIT = 30;

    private PublicPage() {}

    static MockMvcTester of(String holder, Clock clock) {
        return MockMvcTester.of(new VerificationController(
                new PublicCertificates(holder),
                new VerificationPage(RealMessages.read()),
                new VerificationLimit(LIMIT, clock)));
    }

    static MockMvcTester of(String holder) {
        return of(holder, Clock.systemUTC());
    }
}
