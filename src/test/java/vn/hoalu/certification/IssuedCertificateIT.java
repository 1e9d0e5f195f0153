package vn.hoalu.certification;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hoalu.certification.Certifications.APPROVED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.inbox.Evidence.Fact;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;

/** A certificate after it is issued: who may read its paper, what officials see of it, and its revocation. */
@HoaLuTest
class IssuedCertificateIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Certificates certificates;

    @Autowired
    VerifyingCertificate verifying;

    @Autowired
    RevokingCertificate revoking;

    @Autowired
    ApplicationEvidence evidence;

    @Autowired
    MockMvc web;

    Certifications certifications = new Certifications();
    Desk desk;
    IdentityNumber identity = Certifications.identity();
    CaseKey key;

    @BeforeEach
    void issue() {
        beans.autowireBean(certifications);
        desk = certifications.desk("14677");
        key = certifications.assessed(desk, identity);
        certifications.finish(key, desk.supervisor(), APPROVED);
    }

    @Test
    void paper_is_handed_to_officials_of_the_unit() throws Exception {
        open(issued().id(), desk.officer())
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void paper_is_hidden_from_other_units_as_if_it_did_not_exist() throws Exception {
        Actor stranger = certifications.desk("14698").officer();

        open(issued().id(), stranger).andExpect(status().isNotFound());
        open(new CertificateId(UUID.randomUUID()), desk.officer()).andExpect(status().isNotFound());
    }

    @Test
    void paper_needs_a_login() throws Exception {
        int answer = web.perform(get("/certificate/{id}.pdf", issued().id()))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(answer).isIn(302, 401, 403);
    }

    @Test
    void revoked_certificate_says_so_in_public() {
        revoking.revoke(issued().id(), "wrong person", administrator());

        PublicCertificate published = verifying.find(issued().token()).orElseThrow();
        assertThat(published.state()).isEqualTo(PublicCertificate.State.REVOKED);
        assertThat(published.revokedOn()).isPresent();
    }

    @Test
    void only_the_province_revokes() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> revoking.revoke(issued().id(), "wrong person", desk.supervisor()));
    }

    @Test
    void person_whose_certificate_was_revoked_may_get_a_new_one() {
        revoking.revoke(issued().id(), "wrong score", administrator());

        CaseKey again = certifications.assessed(desk, identity);
        certifications.finish(again, desk.supervisor(), APPROVED);

        assertThat(certifications.ends(again)).containsExactly("EndEvent_CertificateIssued");
    }

    @Test
    void evidence_links_to_the_paper_and_masks_the_identity() {
        List<Fact> facts = evidence.of(key, desk.officer());

        assertThat(facts)
                .contains(
                        Fact.document(
                                "certification.evidence.certificate",
                                issued().printedNumber(),
                                "certificate/%s.pdf".formatted(issued().id())),
                        Fact.text("certification.evidence.identity", identity.masked()),
                        Fact.text("certification.evidence.birthDate", "17/05/1990"),
                        Fact.text("certification.evidence.score", "78/100"));
        assertThat(facts).noneMatch(fact -> fact.value().text().contains(identity.value()));
    }

    @Test
    void evidence_shows_what_may_be_a_duplicate() {
        certifications.recorded(desk, identity);
        CaseKey again = certifications.recorded(desk, identity);

        Map<String, Long> labels = evidence.of(again, desk.officer()).stream()
                .map(Fact::labelKey)
                .collect(groupingBy(label -> label, counting()));
        assertThat(labels)
                .containsEntry("certification.evidence.duplicateApplication", 1L)
                .containsEntry("certification.evidence.duplicateCertificate", 1L);
    }

    private ResultActions open(CertificateId id, Actor actor) throws Exception {
        return web.perform(get("/certificate/{id}.pdf", id).with(authentication(ActingAs.authentication(actor.id()))));
    }

    private Certificate issued() {
        return certificates.findByApplication(key.value()).orElseThrow();
    }

    private Actor administrator() {
        return certifications.official(Optional.empty(), Set.of(new Post(Role.CERT_ADMIN, Units.PROVINCE)));
    }
}
