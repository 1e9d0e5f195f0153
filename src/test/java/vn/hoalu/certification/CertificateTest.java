package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.organization.UnitCode;

class CertificateTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2029, 3, 2);

    @Test
    void certificate_is_valid_to_its_last_day() {
        Certificate certificate = certificate();

        assertThat(certificate.state(UNTIL)).isEqualTo(PublicCertificate.State.VALID);
        assertThat(certificate.state(UNTIL.plusDays(1))).isEqualTo(PublicCertificate.State.EXPIRED);
    }

    @Test
    void revoked_certificate_stays_revoked_after_it_would_have_expired() {
        Certificate certificate = certificate();

        certificate.revoke("wrong person", Applying.official(), ISSUED.plusDays(1));

        assertThat(certificate.state(UNTIL.plusDays(1))).isEqualTo(PublicCertificate.State.REVOKED);
        assertThat(certificate.revokedOn()).contains(ISSUED.plusDays(1));
    }

    @Test
    void certificate_is_revoked_once() {
        Certificate certificate = certificate();
        certificate.revoke("wrong person", Applying.official(), ISSUED);

        assertThatExceptionOfType(CertificateAlreadyRevoked.class)
                .isThrownBy(() -> certificate.revoke("again", Applying.official(), ISSUED));
    }

    @ParameterizedTest
    @CsvSource({"1, 01/GCN-UBND", "7, 07/GCN-UBND", "12, 12/GCN-UBND", "1234, 1234/GCN-UBND"})
    void number_is_printed_with_two_digits_at_least(int number, String printed) {
        assertThat(new CertificateNumber(new UnitCode("14329"), 2026, number).printed())
                .isEqualTo(printed);
    }

    @Test
    void tokens_have_22_characters_and_do_not_repeat() {
        Set<String> tokens = new HashSet<>();

        for (int i = 0; i < 1000; i++) {
            tokens.add(Token.fresh().value());
        }

        assertThat(tokens).hasSize(1000).allMatch(Token::wellFormed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA%"})
    void other_texts_are_no_tokens(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Token(text));
    }

    @Test
    void token_does_not_show_in_a_log() {
        Token token = Token.fresh();

        assertThat(token).asString().doesNotContain(token.value());
    }

    private static Certificate certificate() {
        return new Certificate(
                Applying.approved(),
                new CertificateNumber(new UnitCode("14329"), 2026, 7),
                Token.fresh(),
                ISSUED,
                UNTIL);
    }
}
