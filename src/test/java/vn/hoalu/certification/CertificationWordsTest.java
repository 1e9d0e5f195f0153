package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;

/** The model, the forms and the messages must say the same words as the code, and in all languages. */
class CertificationWordsTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Messages messages = RealMessages.read();

    @Test
    void every_name_in_the_model_is_translated() throws Exception {
        List<Element> named = elements(BPMN, "*")
                .filter(element -> !element.getAttribute("name").isEmpty())
                .filter(element -> !element.getLocalName().equals("message"))
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named)
                .filteredOn(element -> !propertiesOf(element).containsAll(Set.of("name.vi", "name.ar")))
                .extracting(element -> element.getAttribute("id"))
                .isEmpty();
    }

    @Test
    void model_knows_the_words_of_the_vocabulary() throws Exception {
        assertThat(elements(BPMN, "userTask").map(task -> task.getAttribute("id")))
                .containsExactlyInAnyOrder(
                        CertificationVocabulary.TASK_CHECK_COMPLETENESS,
                        CertificationVocabulary.TASK_SUPPLEMENT_APPLICATION,
                        CertificationVocabulary.TASK_ASSESS_APPLICATION,
                        CertificationVocabulary.TASK_REVIEW_APPLICATION);
        assertThat(elements(BPMN, "message").map(message -> message.getAttribute("name")))
                .containsExactly(CertificationVocabulary.MESSAGE_WITHDRAWN);
        assertThat(elements(BPMN, "conditionExpression").map(Element::getTextContent))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Completeness.values())
                                        .map(each -> "${completeness == '%s'}".formatted(each)),
                                Arrays.stream(DecisionOutcome.values())
                                        .map(each -> "${decision == '%s'}".formatted(each)))
                        .toList());
    }

    @Test
    void consent_text_carries_the_version_that_is_kept() {
        assertThat(field("RecordApplication", "consent")
                        .path("properties")
                        .path("version")
                        .asString())
                .isEqualTo(Consent.TEXT_VERSION);
    }

    @Test
    void forms_offer_what_the_code_knows() {
        assertThat(options("RecordApplication", "applicantKind")).isEqualTo(names(ApplicantKind.values()));
        assertThat(options("RecordApplication", "programme")).isEqualTo(names(Programme.values()));
        assertThat(options("CheckCompleteness", "completeness")).isEqualTo(names(Completeness.values()));
        assertThat(options("AssessApplication", "method")).isEqualTo(names(AssessmentMethod.values()));
        assertThat(options("AssessApplication", "result")).isEqualTo(names(AssessmentResult.values()));
        assertThat(options("ReviewApplication", "decision")).isEqualTo(names(DecisionOutcome.values()));
        assertThat(options("SupplementApplication", "presented")).isEqualTo(options("RecordApplication", "presented"));
    }

    @Test
    void evidence_has_a_word_for_every_choice_of_the_forms() {
        Stream<String> keys = Stream.of(
                        keys("kind", options("RecordApplication", "applicantKind")),
                        keys("programme", options("RecordApplication", "programme")),
                        keys("presented", options("RecordApplication", "presented")),
                        keys("method", options("AssessApplication", "method")),
                        keys("skill", options("AssessApplication", "skills")),
                        keys("result", options("AssessApplication", "result")))
                .flatMap(each -> each);

        assertThat(keys).allMatch(key -> Languages.ALL.stream().allMatch(language -> messages.has(language, key)));
    }

    @Test
    void every_outcome_has_its_word_and_its_notice() {
        List<String> outcomes = Arrays.stream(ApplicationStatus.values())
                .filter(status -> !status.undecided() && status != ApplicationStatus.APPROVED)
                .map(ApplicationStatus::outcomeWord)
                .toList();

        assertThat(outcomes)
                .hasSize(6)
                .allMatch(word -> Stream.of(
                                "certification.outcome." + word,
                                "certification.notice." + word + ".subject",
                                "certification.notice." + word + ".body")
                        .allMatch(key -> messages.has(Languages.ARABIC, key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RecordApplication",
                "CheckCompleteness",
                "SupplementApplication",
                "AssessApplication",
                "ReviewApplication"
            })
    void every_text_of_a_form_is_translated(String form) {
        assertThat(components(form))
                .allSatisfy(component -> Stream.of("vi", "ar").forEach(language -> {
                    JsonNode properties = component.path("properties");
                    Stream.of("label", "dateLabel", "description")
                            .filter(component::has)
                            .forEach(text -> assertThat(properties.has(text + "." + language))
                                    .isTrue());
                    component
                            .path("values")
                            .forEach(option -> assertThat(properties.has("option.%s.%s"
                                            .formatted(option.path("value").asString(), language)))
                                    .isTrue());
                }));
    }

    private static Stream<String> keys(String word, List<String> codes) {
        assertThat(codes).isNotEmpty();
        return codes.stream().map(code -> "certification.%s.%s".formatted(word, code));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> options(String form, String key) {
        return field(form, key)
                .path("values")
                .valueStream()
                .map(option -> option.path("value").asString())
                .toList();
    }

    private static JsonNode field(String form, String key) {
        return components(form).stream()
                .filter(component -> component.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> components(String form) {
        try (InputStream file = resource("forms/" + form + ".form")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .path("components")
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> propertiesOf(Element element) {
        NodeList properties = element.getElementsByTagNameNS(CAMUNDA, "property");
        return Stream.iterate(0, i -> i < properties.getLength(), i -> i + 1)
                .map(i -> (Element) properties.item(i))
                .filter(property -> property.getParentNode().getParentNode().getParentNode() == element)
                .map(property -> property.getAttribute("name"))
                .toList();
    }

    private static Stream<Element> elements(String namespace, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream file = resource("processes/CertificationProcess.bpmn")) {
            NodeList found = factory.newDocumentBuilder().parse(file).getElementsByTagNameNS(namespace, name);
            return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
        }
    }

    private static InputStream resource(String path) {
        return CertificationWordsTest.class.getClassLoader().getResourceAsStream(path);
    }
}
